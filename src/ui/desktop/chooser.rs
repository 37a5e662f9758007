//! The desktop's own dialog for choosing a file, by its portal.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use futures::StreamExt;
use url::Url;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, Message, MessageStream, message};

use super::bus::{call, session};

const PORTAL: &str = "org.freedesktop.portal.Desktop";

/// Lets the user choose a file. `None` where the desktop has no such dialog, `Some(None)` where nothing was chosen.
pub async fn choose_file(title: String) -> Option<Option<PathBuf>> {
    ask("OpenFile", title, HashMap::new()).await
}

/// Lets the user choose a folder. The rest is as for [`choose_file`].
pub async fn choose_folder(title: String) -> Option<Option<PathBuf>> {
    ask("OpenFile", title, HashMap::from([("directory", Value::from(true))])).await
}

/// Lets the user choose where a new file goes, which is called `name` in that folder unless they choose otherwise. The
/// rest is as for [`choose_file`].
pub async fn choose_place(title: String, folder: &Path, name: &str) -> Option<Option<PathBuf>> {
    // The path ends in a byte of 0 (org.freedesktop.portal.FileChooser, current_folder).
    let mut folder = folder.as_os_str().as_encoded_bytes().to_owned();
    folder.push(0);
    let options = HashMap::from([
        ("current_name", Value::from(name.to_owned())),
        ("current_folder", Value::from(folder)),
    ]);
    ask("SaveFile", title, options).await
}

async fn ask(
    method: &'static str,
    title: String,
    options: HashMap<&'static str, Value<'_>>,
) -> Option<Option<PathBuf>> {
    let connection = session().await?;
    // The answer may come before the call returns, so one listens first, and to every request of this connection:
    // there is only this one.
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface("org.freedesktop.portal.Request")
        .ok()?
        .member("Response")
        .ok()?
        .build();
    let mut answers = MessageStream::for_match_rule(rule, &connection, None).await.ok()?;
    let reply = call(
        &connection,
        PORTAL,
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.FileChooser",
        method,
        &("", title, options),
    )
    .await?;
    let request: OwnedObjectPath = reply.body().deserialize().ok()?;
    while let Some(Ok(answer)) = answers.next().await {
        let header = answer.header();
        if header.path().is_some_and(|path| path.as_str() == request.as_str()) {
            return Some(chosen(&answer));
        }
    }
    None
}

fn chosen(answer: &Message) -> Option<PathBuf> {
    let (code, mut results): (u32, HashMap<String, OwnedValue>) =
        answer.body().deserialize().ok()?;
    if code != 0 {
        return None;
    }
    let uris: Vec<String> = results.remove("uris")?.try_into().ok()?;
    path_of(uris.first()?)
}

/// The path that a `file:` address of this machine names (RFC 8089).
fn path_of(uri: &str) -> Option<PathBuf> {
    Url::parse(uri).ok().filter(|url| url.scheme() == "file")?.to_file_path().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_file_becomes_its_path() {
        let path = |uri| path_of(uri).map(|path| path.to_string_lossy().into_owned());
        assert_eq!(path("file:///home/a%20b/%C3%A4.xml").as_deref(), Some("/home/a b/ä.xml"));
        assert_eq!(path("file://localhost/x").as_deref(), Some("/x"));
        assert_eq!(path("file://elsewhere.example/x"), None, "it is not here");
        assert_eq!(path("https://x.example/a"), None);
    }
}
