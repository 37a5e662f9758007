//! The desktop by D-Bus: staying awake, notifications, the size of text.

use std::collections::HashMap;
use std::time::Duration;

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt, Stream, StreamExt};
use zbus::zvariant::{OwnedFd, OwnedValue, Value};
use zbus::{Connection, MatchRule, Message, MessageStream, message};

use crate::ui::APPLICATION_ID;

/// How long a service may take. One that hangs must not keep anything waiting.
const LIMIT: Duration = Duration::from_secs(5);
/// Where a desktop tells what it is set to.
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
/// The group and the name of the setting for the size of text.
const TEXT_SCALE: (&str, &str) = ("org.gnome.desktop.interface", "text-scaling-factor");
/// Who shows notifications, and where.
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
const NOTIFICATIONS_PATH: &str = "/org/freedesktop/Notifications";
/// How long a notification is shown, in milliseconds; less than nothing leaves it to the desktop.
const AS_LONG_AS_USUAL: i32 = -1;

/// A promise of the desktop not to sleep. It ends when this is dropped.
#[derive(Debug)]
pub struct Awake {
    _session: Option<Connection>,
    _system: Option<OwnedFd>,
}

impl Awake {
    /// Asks for it, with the reason. `None` where nobody promises anything.
    pub async fn keep(why: String) -> Option<Self> {
        let (session, system) = futures::join!(screen_saver(&why), sleep(&why));
        (session.is_some() || system.is_some())
            .then_some(Self { _session: session, _system: system })
    }
}

/// The screen saver takes its promise back when the connection ends that asked for it.
async fn screen_saver(why: &str) -> Option<Connection> {
    let connection = session().await?;
    let name = "org.freedesktop.ScreenSaver";
    let body = (APPLICATION_ID, why);
    call(&connection, name, "/org/freedesktop/ScreenSaver", name, "Inhibit", &body).await?;
    Some(connection)
}

/// logind's promise lasts as long as the descriptor that it hands over is open.
async fn sleep(why: &str) -> Option<OwnedFd> {
    let connection = tokio::time::timeout(LIMIT, Connection::system()).await.ok()?.ok()?;
    let body = ("sleep:idle", "Rehome", why, "block");
    let reply = call(
        &connection,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
        "Inhibit",
        &body,
    )
    .await?;
    reply.body().deserialize().ok()
}

/// Tells the user something, wherever they look.
pub async fn notify(title: String, text: String) {
    let Some(connection) = session().await else { return };
    let text = if reads_markup(&connection).await { escaped(&text) } else { text };
    let hints: HashMap<&str, Value<'_>> =
        HashMap::from([("desktop-entry", Value::from(APPLICATION_ID))]);
    let actions: [&str; 0] = [];
    let body =
        ("Rehome", 0_u32, APPLICATION_ID, title, text, actions.as_slice(), hints, AS_LONG_AS_USUAL);
    call(&connection, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "Notify", &body).await;
}

/// Whether the text of a notification is read as markup (Desktop Notifications Specification, “Markup”). What stands in
/// it comes from servers too. A title never is.
async fn reads_markup(connection: &Connection) -> bool {
    let (name, path) = (NOTIFICATIONS, NOTIFICATIONS_PATH);
    let reply = call(connection, name, path, name, "GetCapabilities", &()).await;
    let can = reply.and_then(|reply| reply.body().deserialize::<Vec<String>>().ok());
    can.is_some_and(|can| can.iter().any(|ability| ability == "body-markup"))
}

/// A text as it has to be written to be shown as it is where markup is read.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// How much larger than usual the user wants text, besides the scale of the screen: now, and whenever that changes.
pub fn text_scales() -> impl Stream<Item = f32> {
    iced::stream::channel(1, async |output| {
        // Where nobody tells, text has its usual size.
        let _ended = tell_scales(output).await;
    })
}

async fn tell_scales(mut output: Sender<f32>) -> Option<()> {
    let connection = session().await?;
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface(SETTINGS)
        .ok()?
        .member("SettingChanged")
        .ok()?
        .build();
    // Listened to first, so that no change falls between.
    let mut changes = MessageStream::for_match_rule(rule, &connection, None).await.ok()?;
    let path = "/org/freedesktop/portal/desktop";
    let reply = call(&connection, PORTAL, path, SETTINGS, "ReadOne", &TEXT_SCALE).await;
    let now = reply.and_then(|reply| reply.body().deserialize::<OwnedValue>().ok());
    if let Some(scale) = now.and_then(scale_of) {
        output.send(scale).await.ok()?;
    }
    while let Some(Ok(change)) = changes.next().await {
        let body = change.body();
        let Ok((group, key, value)) = body.deserialize::<(String, String, OwnedValue)>() else {
            continue;
        };
        if (group.as_str(), key.as_str()) == TEXT_SCALE
            && let Some(scale) = scale_of(value)
        {
            output.send(scale).await.ok()?;
        }
    }
    Some(())
}

fn scale_of(value: OwnedValue) -> Option<f32> {
    let scale = f64::try_from(value).ok()?;
    // Beyond this a page would have no room for a sentence.
    (0.5..=3.0).contains(&scale).then_some(scale as f32)
}

pub(super) async fn session() -> Option<Connection> {
    tokio::time::timeout(LIMIT, Connection::session()).await.ok()?.ok()
}

pub(super) async fn call<B>(
    connection: &Connection,
    to: &str,
    path: &str,
    interface: &str,
    method: &str,
    body: &B,
) -> Option<Message>
where
    B: serde::ser::Serialize + zbus::zvariant::DynamicType + Sync,
{
    let answer = connection.call_method(Some(to), path, Some(interface), method, body);
    tokio::time::timeout(LIMIT, answer).await.ok()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_no_markup() {
        assert_eq!(escaped("<b>Tom</b> & Jerry"), "&lt;b&gt;Tom&lt;/b&gt; &amp; Jerry");
    }
}
