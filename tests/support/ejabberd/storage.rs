//! What an ejabberd has stored, written and read by expressions for its console.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::support::people::Entry;

/// Writes the rows of accounts and rosters into a file and gives the expressions that load it.
/// A password in the clear is accepted by ejabberd beside its hashes.
pub(in super::super) fn store(
    folder: &Path,
    domain: &str,
    users: &[&str],
    password: &str,
    rosters: &BTreeMap<&str, Vec<&Entry>>,
) -> String {
    let account = |user| format!("{{{},{}}}", binary(user), binary(domain));
    let rows =
        users.iter().map(|&user| format!("{{passwd,{},{}}}.\n", account(user), binary(password)));
    load(folder, domain, users, rosters, rows.collect())
}

/// The same with accounts that whichever version makes itself.
pub(in super::super) fn store_anywhere(
    folder: &Path,
    domain: &str,
    users: &[&str],
    password: &str,
    rosters: &BTreeMap<&str, Vec<&Entry>>,
) -> String {
    let accounts = register(domain, users, password);
    format!("{accounts}, {}", load(folder, domain, users, rosters, String::new()))
}

/// Writes rows and those of rosters into a file, and gives the expressions that load it. Entries have one field more since pre-approval
/// is kept.
fn load(
    folder: &Path,
    domain: &str,
    users: &[&str],
    rosters: &BTreeMap<&str, Vec<&Entry>>,
    mut rows: String,
) -> String {
    for (user, entries) in rosters {
        for entry in entries {
            rows.push_str(&row(user, domain, entry));
        }
    }
    let file = folder.join("seed.terms");
    std::fs::write(&file, rows).expect("writing ejabberd's seed");
    let forget: String = users
        .iter()
        .filter(|user| rosters.contains_key(*user))
        .map(|user| format!("Forget({}),", binary(user)))
        .collect();
    format!(
        "Forget = fun(User) -> [mnesia:dirty_delete_object(Row) || \
           Row <- mnesia:dirty_index_read(roster, {{User, {domain}}}, 3)] end,
         {forget}
         Kept = mnesia:system_info(tables),
         KeepsApprovals = lists:member(roster, Kept) andalso mnesia:table_info(roster, arity) == 11,
         Fit = fun({{roster, Key, User, Jid, Name, Subscription, Ask, Groups, Text, Xs}}) when KeepsApprovals ->
                 {{roster, Key, User, Jid, Name, Subscription, false, Ask, Groups, Text, Xs}};
             (Row) -> Row end,
         {{ok, Rows}} = file:consult(\"{file}\"),
         lists:foreach(fun(Row) -> mnesia:dirty_write(Fit(Row)) end, Rows),
         [ok = dets:sync(Table) || Table <- [passwd, roster], lists:member(Table, Kept)],
         [catch ets_cache:clear(Cache) || Cache <- [auth_cache, roster_cache, roster_item_cache, \
           roster_version_cache]],
         \"ok\"",
        domain = binary(domain),
        file = file.display(),
    )
}

/// Expressions that make accounts, whichever version keeps them.
fn register(domain: &str, users: &[&str], password: &str) -> String {
    let users: Vec<String> = users.iter().map(|user| binary(user)).collect();
    format!(
        "lists:foreach(fun(User) -> case ejabberd_auth:try_register(User, {}, {}) of \
           ok -> ok; {{error, exists}} -> ok end end, [{}])",
        binary(domain),
        binary(password),
        users.join(",")
    )
}

/// Expressions that give an account's roster as JSON. The rows have one field more since pre-approval is kept.
pub(in super::super) fn roster_of(domain: &str, user: &str) -> String {
    format!(
        "Read = fun(Jid, Name, Subscription, Ask, Groups, Approved) ->
           #{{jid => jid:encode(Jid), name => Name, groups => Groups,
             subscription => Subscription, asked => lists:member(Ask, [out, both, subscribe]),
             asking => lists:member(Ask, [in, both]), approved => Approved}} end,
         Encode = case erlang:function_exported(misc, json_encode, 1) of
           true -> fun misc:json_encode/1; false -> fun jiffy:encode/1 end,
         iolist_to_binary(Encode(lists:map(fun
           ({{roster, _, _, Jid, Name, Subscription, Ask, Groups, _, _}}) ->
             Read(Jid, Name, Subscription, Ask, Groups, false);
           ({{roster, _, _, Jid, Name, Subscription, Approved, Ask, Groups, _, _}}) ->
             Read(Jid, Name, Subscription, Ask, Groups, Approved) end,
         mnesia:dirty_index_read(roster, {{{}, {}}}, 3))))",
        binary(user),
        binary(domain)
    )
}

/// Expressions that give the number of an account's offline messages.
pub(in super::super) fn offline_of(domain: &str, user: &str) -> String {
    format!(
        "integer_to_list(mod_offline:count_offline_messages({}, {}))",
        binary(user),
        binary(domain)
    )
}

/// A row of the table `roster`, as `mod_roster.hrl` defines it.
fn row(user: &str, domain: &str, entry: &Entry) -> String {
    let (contact, contact_domain) = entry.jid.split_once('@').unwrap_or(("", &entry.jid));
    let (contact_domain, resource) = contact_domain.split_once('/').unwrap_or((contact_domain, ""));
    let account = format!("{},{}", binary(user), binary(domain));
    let jid = [contact, contact_domain, resource].map(binary).join(",");
    let ask = match (entry.asked, entry.asking) {
        (true, true) => "both",
        (true, false) => "out",
        (false, true) => "in",
        (false, false) => "none",
    };
    let groups: Vec<String> = entry.groups.iter().map(|group| binary(group)).collect();
    format!(
        "{{roster,{{{account},{{{jid}}}}},{{{account}}},{{{jid}}},{name},{subscription},{ask},\
         [{groups}],<<>>,[]}}.\n",
        name = binary(&entry.name),
        subscription = entry.subscription.as_str(),
        groups = groups.join(","),
    )
}

/// Text as an Erlang binary, byte by byte, whatever is in it.
fn binary(text: &str) -> String {
    let bytes: Vec<String> = text.bytes().map(|byte| byte.to_string()).collect();
    format!("<<{}>>", bytes.join(","))
}
