-- Refuses questions that nobody here expects: each after the same time and in the same words, so that the answer tells nothing
-- of the account that was asked for, not even whether it exists.

local st = require "util.stanza";
local time = require "util.time";

-- Seconds from the question to its answer.
local delay = 2;
-- Answers that wait at most; of more, the oldest goes out early, whomever it is about.
local max_waiting = 4096;

-- The answers that wait, in the order in which they are due.
local queue, first, last = {}, 1, 0;
local timer;

local function send_first()
	local due = queue[first];
	queue[first], first = nil, first + 1;
	module:send(due.answer);
end

-- Sends what is due; says after how many seconds the next one is.
local function send_due()
	local now = time.monotonic();
	while first <= last and queue[first].at <= now do
		send_first();
	end
	if first <= last then
		return queue[first].at - now;
	end
	timer = nil;
end

local function refuse(stanza)
	if last - first + 1 >= max_waiting then
		send_first();
	end
	last = last + 1;
	queue[last] = { at = time.monotonic() + delay, answer = st.error_reply(stanza, "auth", "forbidden") };
	timer = timer or module:add_timer(delay, send_due);
end

-- Sends all that waits, where nobody will do it later.
local function flush()
	while first <= last do
		send_first();
	end
end

return { refuse = refuse, flush = flush };
