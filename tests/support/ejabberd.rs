//! Debian's ejabberd: its configuration file, its process, and a console inside the process, since
//! its storage is a database that only it can read.
//!
//! Each has a port of its own at which `ejabberdctl` reaches it, so that there is no `epmd` to ask for
//! it or to leave behind. The console is faster, and can do more.

mod storage;

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command};
use std::sync::{LazyLock, Mutex, PoisonError};

pub(super) use storage::{offline_of, roster_of, store, store_anywhere};

use super::process::{Process, errors_in, tail};
use super::server::{COMPONENT_PASSWORD, Limits, Options, Place, Ports, Running};

/// The modules of Debian's configuration file, without those that need the world outside
/// (`mod_mqtt`, `mod_stun_disco`, `mod_bosh`), the counters of limits, and `mod_fail2ban`.
const MODULES: &str = "\
mod_adhoc: {}
mod_admin_extra: {}
mod_announce: {access: announce}
mod_avatar: {}
mod_blocking: {}
mod_caps: {}
mod_carboncopy: {}
mod_client_state: {}
mod_configure: {}
mod_disco: {}
mod_last: {}
mod_muc_admin: {}
mod_offline: {access_max_user_messages: max_user_offline_messages}
mod_ping: {}
mod_privacy: {}
mod_private: {}
mod_pubsub: {access_createnode: pubsub_createnode, plugins: [flat, pep], force_node_config: \
{\"eu.siacs.conversations.axolotl.*\": {access_model: open}, \
\"storage:bookmarks\": {access_model: whitelist}}}
mod_push: {}
mod_push_keepalive: {}
mod_roster: {versioning: true}
mod_s2s_dialback: {}
mod_shared_roster: {}
mod_sic: {}
mod_stream_mgmt: {resend_on_timeout: if_offline}
mod_vcard: {search: false}
mod_vcard_xupdate: {}
mod_version: {}";

/// Writes the configuration file and the one that sends Erlang to the test's name server.
pub(super) fn configure(options: &Options, place: &Place<'_>) {
    assert!(options.gateways.is_empty(), "pretend gateways belong to a Prosody");
    std::fs::write(place.folder.join(CONFIG), configuration(options, place))
        .expect("writing ejabberd's configuration");
    let names = format!(
        "{{resolv_conf, \"\"}}.\nclear_ns.\nclear_search.\nclear_hosts.\n\
         {{nameserver, {{127,0,0,1}}, {}}}.\n{{lookup, [dns]}}.\n",
        place.names.port()
    );
    std::fs::write(place.folder.join(NAMES), names).expect("writing Erlang's inetrc");
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/ejabberd");
    for modules in options.plugins.iter().chain([&own]) {
        install(modules, place.folder, options.root.as_deref());
    }
}

/// Puts what the modules of a folder compile to into a server's folder. It is laid out as ejabberd-contrib is,
/// `NAME/src/*.erl`.
fn install(modules: &Path, folder: &Path, root: Option<&Path>) {
    static COMPILED: LazyLock<Mutex<HashMap<Source, Compiled>>> = LazyLock::new(Mutex::default);
    // Others wait, who may want the same.
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (modules.to_owned(), root.map(Path::to_owned));
    let files = compiled.entry(key).or_insert_with(|| compile(modules, root));
    let into = folder.join(PLUGINS);
    std::fs::create_dir_all(&into).expect("a folder for ejabberd's modules");
    for (name, code) in files {
        std::fs::write(into.join(name), code).expect("writing a module of ejabberd");
    }
}

/// A folder of modules, and the system that compiles them, if it is not the machine's own.
type Source = (PathBuf, Option<PathBuf>);

/// Names of files, and what is in them.
type Compiled = Vec<(OsString, Vec<u8>)>;

/// Compiles modules with the machine's own Erlang, or that of the system in the folder `root`.
fn compile(modules: &Path, root: Option<&Path>) -> Compiled {
    // From where a system below a root can read it.
    let folder = tempfile::tempdir().expect("a folder to compile in");
    let (sources, into) = (folder.path().join("sources"), folder.path().join("compiled"));
    copy_all(modules, &sources).expect("copying ejabberd's modules");
    std::fs::create_dir_all(&into).expect("a folder for compiled modules");
    let mut compiler = program("erl", root);
    compiler.args(["-noshell", "-eval", COMPILE, "-extra"]).arg(sources).arg(&into);
    let output =
        compiler.env("ERL_LIBS", erlang_libraries(root)).output().expect("erl is installed");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}: {said}", modules.display());
    let files = std::fs::read_dir(into).expect("the compiled modules");
    let files = files.map(|file| {
        let file = file?;
        Ok((file.file_name(), std::fs::read(file.path())?))
    });
    files.collect::<std::io::Result<_>>().expect("reading the compiled modules")
}

/// Puts a module where an administrator does who installs it with `ejabberdctl module_install`.
pub(super) fn hand_in(module: &Path, folder: &Path) {
    let name = module.file_name().expect("a module has a name");
    let sources = folder.join(".ejabberd-modules/sources");
    copy_all(module, &sources.join(name)).expect("copying a module for ejabberd");
}

fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Compiles with the headers that ejabberd's own compiler of modules has at hand, and takes no warning.
const COMPILE: &str = r#"
[From, Into] = init:get_plain_arguments(),
Headers = fun(Module) ->
  {i, filename:join(filename:dirname(filename:dirname(code:which(Module))), "include")} end,
Options = [{outdir, Into}, report, warnings_as_errors, debug_info |
  lists:map(Headers, [ejabberd_app, xmpp, fxml, p1_rand])],
Compile = fun(File) ->
  Own = {i, filename:join(filename:dirname(filename:dirname(File)), "include")},
  compile:file(File, [Own | Options]) end,
Compiled = lists:map(Compile, filelib:wildcard(filename:join(From, "*/src/*.erl"))),
halt(case [Failed || Failed <- Compiled, element(1, Failed) /= ok] of [] -> 0; _ -> 1 end).
"#;

const PLUGINS: &str = "modules";
const CONFIG: &str = "ejabberd.yml";
const NAMES: &str = "inetrc";

fn configuration(options: &Options, place: &Place<'_>) -> String {
    let stock = options.limits == Limits::Stock;
    let (client_shaper, server_shaper) = if stock { ("normal", "fast") } else { ("none", "none") };
    let ports = place.ports;
    let mut config = format!(
        "hosts: [\"{domain}\"]
loglevel: info
log_rotate_count: 0
certfiles: [\"{folder}/certificate.pem\", \"{folder}/key.pem\"]
ca_file: \"{root}\"
define_macro:
  TLS_CIPHERS: \"HIGH:!aNULL:!eNULL:!3DES:@STRENGTH\"
  TLS_OPTIONS: [no_sslv3, no_tlsv1, no_tlsv1_1, cipher_server_preference, no_compression]
c2s_ciphers: TLS_CIPHERS
s2s_ciphers: TLS_CIPHERS
c2s_protocol_options: TLS_OPTIONS
s2s_protocol_options: TLS_OPTIONS
listen:
  - {{port: {client}, ip: \"{address}\", module: ejabberd_c2s, max_stanza_size: {stanza_limit}, \
     shaper: c2s_shaper, access: c2s, starttls_required: true, protocol_options: TLS_OPTIONS}}
  - {{port: {client_tls}, ip: \"{address}\", module: ejabberd_c2s, max_stanza_size: {stanza_limit}, \
     shaper: c2s_shaper, access: c2s, tls: true, protocol_options: TLS_OPTIONS}}
  - {{port: {server}, ip: \"{address}\", module: ejabberd_s2s_in, max_stanza_size: 524288}}
  - {{port: {web}, ip: \"{address}\", module: ejabberd_http, \
     {web_handlers}}}
{component}disable_sasl_mechanisms: [digest-md5, X-OAUTH2]
s2s_use_starttls: required
auth_password_format: scram
acl: {{admin: {{user: [\"\"]}}, local: {{user_regexp: \"\"}}, \
  loopback: {{ip: [127.0.0.0/8, \"::1/128\"]}}}}
access_rules:
  local: {{allow: local}}
  c2s: {{deny: blocked, allow: all}}
  announce: {{allow: admin}}
  configure: {{allow: admin}}
  muc_create: {{allow: local}}
  pubsub_createnode: {{allow: local}}
  trusted_network: {{allow: loopback}}
shaper: {{normal: {{rate: 3000, burst_size: 20000}}, fast: 200000}}
shaper_rules:
  max_user_sessions: 10
  max_user_offline_messages: {{5000: admin, 100: all}}
  c2s_shaper: {{none: admin, {client_shaper}: all}}
  s2s_shaper: {server_shaper}
{registration}",
        domain = options.domain,
        folder = place.folder.display(),
        root = place.root.display(),
        client = ports.client,
        client_tls = ports.client_tls,
        server = ports.server,
        web = ports.web,
        web_handlers = web_handlers(options),
        component = component(options, ports),
        address = ports.address,
        stanza_limit = options.stanza_limit,
        registration = if options.registration { "registration_timeout: infinity\n" } else { "" },
    );
    config += &options.global;
    if !options.host.is_empty() {
        writeln!(config, "host_config:\n  \"{}\":", options.domain).unwrap();
        for line in options.host.lines() {
            writeln!(config, "    {line}").unwrap();
        }
    }
    config += "modules:\n";
    for line in modules(options, place).values() {
        writeln!(config, "  {line}").unwrap();
    }
    config
}

/// What is at the port for the web: where files are taken, they come encrypted.
fn web_handlers(options: &Options) -> &'static str {
    match options.files {
        Some(_) => "tls: true, request_handlers: {/upload: mod_http_upload}",
        None => "request_handlers: {/captcha: ejabberd_captcha}",
    }
}

/// Where the component connects, as one more of the places at which is listened.
fn component(options: &Options, ports: &Ports) -> String {
    let Some(domain) = &options.component else { return String::new() };
    format!(
        "  - {{port: {}, ip: \"{}\", module: ejabberd_service, \
         hosts: {{\"{domain}\": {{password: \"{COMPONENT_PASSWORD}\"}}}}}}\n",
        ports.component, ports.address
    )
}

/// The line of each module, by its name.
fn modules(options: &Options, place: &Place<'_>) -> BTreeMap<String, String> {
    let rooms = options.rooms.as_deref().map(|rooms| format!("host: \"{rooms}\", "));
    let mut lines: Vec<String> = MODULES.lines().map(str::to_owned).collect();
    lines.push(format!(
        "mod_muc: {{{}access: [allow], access_admin: [{{allow: admin}}], \
         access_create: muc_create, access_persistent: muc_create, access_mam: [allow]}}",
        rooms.unwrap_or_default()
    ));
    if options.limits == Limits::Stock {
        let interval = options.presence_interval;
        lines.push(format!("mod_pres_counter: {{count: 5, interval: {interval}}}"));
    }
    if options.registration {
        lines.push("mod_register: {ip_access: all}".to_owned());
    }
    if let Some(channels) = &options.channels {
        lines.push(format!("mod_mix: {{hosts: [\"{channels}\"]}}"));
        lines.push("mod_mam: {}".to_owned());
    }
    if let Some(files) = &options.files {
        lines.push(format!(
            "mod_http_upload: {{host: \"{files}\", put_url: \"https://{files}:{}/upload\", docroot: \"{}\"}}",
            place.ports.web,
            place.folder.join("uploads").display()
        ));
    }
    lines.extend(options.modules.iter().cloned());
    lines
        .into_iter()
        .map(|line| (line.split(':').next().unwrap_or_default().to_owned(), line))
        .filter(|(name, _)| !options.without.contains(name))
        .collect()
}

/// Starts the server that [`configure`] has described: the machine's own, or that of the system in the folder `root`.
pub(super) fn run(folder: &Path, ports: &Ports, log: PathBuf, root: Option<&Path>) -> Running {
    let mut command = program("erl", root);
    command
        // Two schedulers that sleep when idle: several servers share the machine.
        .args(["-noshell", "+S", "2:2", "+sbwt", "none", "+sbwtdcpu", "none", "+sbwtdio", "none"])
        .args(["-name", &node(ports), "-start_epmd", "false"])
        .args(["-erl_epmd_port", &ports.node.to_string()])
        .args(["-kernel", "inet_dist_use_interface"])
        .arg(format!("{{{}}}", ports.address.octets().map(|octet| octet.to_string()).join(",")))
        .arg("-pa")
        .arg(folder.join(PLUGINS))
        .args(["-mnesia", "dir"])
        .arg(format!("\"{}\"", folder.join("database").display()))
        .args(["-ejabberd", "quiet", "true", "-eval", CONSOLE])
        .env("HOME", folder)
        .env("ERL_LIBS", erlang_libraries(root))
        .env("ERL_INETRC", folder.join(NAMES))
        .env("ERL_CRASH_DUMP_BYTES", "0")
        // Reading its words in thirty languages would be a fifth of its start, and here it speaks English.
        .env("EJABBERD_MSGS_PATH", folder.join("no languages"))
        .env("LOOKUP", folder.join(PLUGINS).join("net"))
        .env("EJABBERD_CONFIG_PATH", folder.join(CONFIG))
        .env("EJABBERD_LOG_PATH", &log);
    let mut process = Process::start(&mut command, folder);
    let (input, answers) = process.pipes();
    let mut console = Console { input, answers, errors: errors_in(folder), log };
    console.answer("the start of ejabberd");
    Running { console: Some(console), process }
}

/// A program of the machine, or of the system in the folder `root`.
fn program(name: &str, root: Option<&Path>) -> Command {
    let Some(root) = root else { return Command::new(name) };
    let mut command = Command::new("unshare");
    command.args(["--mount", "/bin/sh", "-c", IN_ROOT]).arg(root).arg(std::env::temp_dir());
    command.arg(name);
    command
}

/// Runs a program in the system below `$0`, where the folder for temporary files is the one of here.
const IN_ROOT: &str = r#"
mkdir -p "$0$1" && mount --rbind "$1" "$0$1" && mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" || exit
shift && exec chroot "$0" "$@""#;

/// The command with which its administrator speaks to the server that [`run`] has started.
pub(super) fn control(folder: &Path, ports: &Ports, root: Option<&Path>) -> Command {
    let mut command = program("/bin/bash", root);
    command
        .arg(control_script(folder, root))
        .args(["--node", &node(ports), "--config-dir"])
        .arg(folder)
        .arg("--spool")
        .arg(folder.join("database"))
        .arg("--logs")
        .arg(folder)
        .env("HOME", folder)
        .env("ERL_DIST_PORT", ports.node.to_string());
    command
}

/// Debian's `ejabberdctl`, but for the user that it wants to be run as: the server runs as whoever tests it.
fn control_script(folder: &Path, root: Option<&Path>) -> PathBuf {
    let file = folder.join("ejabberdctl");
    let own = their_script(root).replacen("INSTALLUSER=ejabberd\n", "INSTALLUSER=\n", 1);
    std::fs::write(&file, own).expect("writing ejabberdctl");
    file
}

/// The name of the server's Erlang. That of its host is an address, which needs no look-up.
fn node(ports: &Ports) -> String {
    format!("ejabberd@{}", ports.address)
}

/// Starts ejabberd, then evaluates every line of standard input and answers with one line: `=> `
/// and the value, which is text, or `=! ` and what went wrong, both in base64.
const CONSOLE: &str = r#"
Answer = fun(Mark, Text) ->
  io:format("~s ~s~n", [Mark, base64:encode(unicode:characters_to_binary(Text))]) end,
Evaluate = fun(Line) ->
  {ok, Tokens, _} = erl_scan:string(Line),
  {ok, Expressions} = erl_parse:parse_exprs(Tokens),
  {value, Value, _} = erl_eval:exprs(Expressions, []),
  Value end,
Try = fun(Work) ->
  try Answer("=>", Work())
  catch Class:Reason:Trace -> Answer("=!", io_lib:format("~p ~p~n~p", [Class, Reason, Trace])) end
end,
Serve = fun Next() ->
  case io:get_line("") of
    Line when is_list(Line) -> Try(fun() -> Evaluate(Line) end), Next();
    _ -> erlang:halt(0, [{flush, false}])
  end
end,
Start = fun() ->
  true = code:unstick_mod(net), {module, net} = code:load_abs(os:getenv("LOOKUP")),
  {ok, _} = ejabberd:start(), "ok" end,
spawn(fun() -> Try(Start), Serve() end).
"#;

/// A way to have expressions evaluated inside a running ejabberd.
pub(super) struct Console {
    input: ChildStdin,
    answers: BufReader<ChildStdout>,
    errors: PathBuf,
    log: PathBuf,
}

impl Console {
    /// Evaluates expressions, separated by commas; the last one must give text.
    pub(super) fn evaluate(&mut self, expressions: &str) -> String {
        let line = expressions.replace('\n', " ");
        writeln!(self.input, "{line}.").expect("writing to ejabberd's console");
        self.answer(expressions)
    }

    fn answer(&mut self, to: &str) -> String {
        loop {
            let mut line = String::new();
            let read = self.answers.read_line(&mut line).expect("reading ejabberd's console");
            let words = || format!("{}\n{}", tail(&self.errors), tail(&self.log));
            assert!(read > 0, "ejabberd ended before it answered to {to}\n{}", words());
            if let Some(value) = line.strip_prefix("=> ") {
                return decoded(value);
            }
            if let Some(error) = line.strip_prefix("=! ") {
                panic!("ejabberd answered to {to}\n{}\n{}", decoded(error), words());
            }
        }
    }
}

/// Expressions that write everything to the disk and end all sessions; the process stays.
pub(super) const STOP: &str = "ok = ejabberd:stop(), stopped = mnesia:stop(), \"ok\"";

/// Where the ejabberd package has its code, which depends on the machine's architecture: its own
/// start script knows.
fn erlang_libraries(root: Option<&Path>) -> String {
    their_script(root)
        .lines()
        .find_map(|line| line.strip_prefix("ERL_LIBS='")?.strip_suffix('\''))
        .expect("ejabberdctl names ERL_LIBS")
        .to_owned()
}

fn their_script(root: Option<&Path>) -> String {
    let script = root.unwrap_or(Path::new("/")).join("usr/sbin/ejabberdctl");
    std::fs::read_to_string(script).expect("ejabberd is installed")
}

fn decoded(base64: &str) -> String {
    use xmpp_parsers::sasl::Response;
    // The payload type of SASL is the base64 decoder at hand.
    let element =
        format!("<response xmlns='{}'>{}</response>", xmpp_parsers::ns::SASL, base64.trim());
    let element: xmpp_parsers::minidom::Element = element.parse().expect("base64 in an element");
    let response = Response::try_from(element).expect("base64");
    String::from_utf8(response.data).expect("the console answers in UTF-8")
}
