-- The transfers that this server's users asked for: what has been done of each, kept over a restart until the user has
-- been told the result.

local jid = require "util.jid";

local lifetime = module:get_option_number("account_transfer_permission_lifetime", 3600);
local store = module:open_store("account_transfer_jobs");

-- Seconds between two saves while contacts' servers are being told: told twice after a crash does no harm.
local save_interval = 2;

local running = {};

-- A job has:
--   username, old, new
--   permitted_until   when the permission of the new account ends
--   told              address → { subscription, ask }: what the contact held when its server put the new account in place
--   left              once the new server has the roster: the contacts for the result
--   finished_at       when that was
--   waiting           the requests to be answered, in memory only
local function load(username, old, new)
	local kept = store:get(username) or {};
	local is_stale = kept.finished_at and kept.finished_at + lifetime < os.time();
	if is_stale or (new and kept.new ~= new) then
		kept = {};
	end
	return {
		username = username, old = old, new = new or kept.new, waiting = {},
		permitted_until = kept.permitted_until or 0, told = kept.told or {}, left = kept.left, finished_at = kept.finished_at,
		saved_at = 0,
	};
end

local function save(job)
	job.saved_at = os.time();
	return store:set(job.username, {
		new = job.new, permitted_until = job.permitted_until, told = job.told, left = job.left, finished_at = job.finished_at,
	});
end

-- Saves a job that failed, if there is anything to go on from.
local function keep(job)
	if next(job.told) ~= nil or job.permitted_until > 0 then
		save(job);
	end
end

-- The user's job for this new account, running, kept or fresh; nil if one for another account is running.
local function of(username, old, new)
	local job = running[username];
	if job then
		return job.new == new and job or nil;
	end
	return load(username, old, new);
end

local function permit(job)
	job.permitted_until = os.time() + lifetime;
	save(job);
end

local function revoke(job)
	job.permitted_until = 0;
	save(job);
end

local function is_permitted(job)
	return job.permitted_until > os.time();
end

-- Notes that the contact's server has put the new account in place, with the standing that the old account had.
local function note_told(job, address, subscription, ask)
	job.told[address] = { subscription = subscription, ask = ask };
	if job.saved_at + save_interval <= os.time() then
		save(job);
	end
end

-- The new server has the roster: the permission is used up, the result is kept until the user has it.
local function finish(job, left)
	job.left, job.finished_at = left, os.time();
	job.permitted_until = 0;
	save(job);
end

local function set_running(job, is)
	running[job.username] = is and job or nil;
end

local function is_running(job)
	return running[job.username] == job;
end

local function all_running()
	local all = {};
	for _, job in pairs(running) do
		table.insert(all, job);
	end
	return all;
end

-- The kept jobs that can go on without their user: the permission holds, the roster is not handed over.
local function interrupted()
	local found = {};
	for username in store:users() do
		local job = load(username, jid.join(username, module.host));
		if not running[username] and job.new and not job.left and is_permitted(job) then
			table.insert(found, job);
		end
	end
	return found;
end

local function forget(username)
	store:set(username, nil);
end

return {
	of = of, keep = keep, permit = permit, revoke = revoke, is_permitted = is_permitted, note_told = note_told, finish = finish,
	set_running = set_running, is_running = is_running, all_running = all_running,
	interrupted = interrupted, forget = forget,
};
