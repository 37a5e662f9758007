//! Files that were shared through the old server.

use std::collections::BTreeSet;
use std::fs;

use super::folder::run;
use super::furnish::{OLD, PICTURE, with_archive};
use crate::prompt::Terminal;
use crate::support::{Client, Net, Software};

/// A message with a file, and what it says of it (XEP-0447).
fn described(url: &str, media_type: &str, size: usize) -> String {
    format!(
        "<message to='juliet@old.test' type='chat'><file-sharing xmlns='urn:xmpp:sfs:0'>\
         <file xmlns='urn:xmpp:file:metadata:0'><media-type>{media_type}</media-type><size>{size}</size></file>\
         <sources><url-data xmlns='http://jabber.org/protocol/url-data' target='{url}'/></sources>\
         </file-sharing><body>{url}</body></message>"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn shared_files_lie_beside_the_pages_and_nothing_else_is_fetched() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = with_archive(net.server(software, "old.test").files("upload.old.test")).start();
        for user in ["romeo", "juliet"] {
            old.create_account(user, OLD);
        }
        let romeo = Client::online(&net, &old, "romeo", OLD).await;
        let large = vec![b'x'; 1_100_000];
        let picture = romeo.share(&net, "upload.old.test", "cat.jpg", PICTURE).await;
        let page =
            romeo.share(&net, "upload.old.test", "page.html", b"<script>alert(1)</script>").await;
        let letter = romeo.share(&net, "upload.old.test", "large.pdf", &large).await;
        let belied = romeo.share(&net, "upload.old.test", "note.png", b"no picture").await;
        let encrypted = romeo.share(&net, "upload.old.test", "secret.bin", b"sealed").await;
        let encrypted = format!("{}#00ff", encrypted.replacen("https:", "aesgcm:", 1));
        // Prosody looks at the folder alone, ejabberd at the whole path.
        let (folder, _) = picture.rsplit_once('/').unwrap();
        let gone = format!("{}/gone.jpg", &folder[..folder.len() - 4]);
        let foreign = "https://elsewhere.test/a.jpg".to_owned();
        for url in [&picture, &page, &letter, &gone, &foreign, &encrypted] {
            let oob = match url.starts_with("https:") {
                true => format!("<x xmlns='jabber:x:oob'><url>{url}</url></x>"),
                false => String::new(),
            };
            let message = format!(
                "<message to='juliet@old.test' type='chat'><body>{url}</body>{oob}</message>"
            );
            romeo.send(&message).await;
        }
        romeo.send(&described(&picture, "image/png", PICTURE.len())).await;
        romeo.send(&described(&belied, "image/png", 999)).await;
        romeo.settle().await;

        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("saved");
        let names = || -> BTreeSet<String> {
            let files = fs::read_dir(folder.join("files")).unwrap();
            let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
            names.map(|name| name.split_once('-').unwrap().1.to_owned()).collect()
        };
        // Neither are more saved unasked than all may have, nor a large one, and nobody can be asked here.
        let summary = run(&net, &folder, &["--files-limit", "0"], 1);
        assert_eq!(summary["files"], 0, "{summary}");
        let summary = run(&net, &folder, &["--file-limit", "1"], 1);
        assert_eq!(
            (&summary["verdict"], &summary["files"]),
            (&"incomplete".into(), &4.into()),
            "{summary}"
        );
        let small = ["cat.png", "note.png", "page.html.txt", "secret.bin"];
        assert_eq!(names(), small.map(str::to_owned).into());
        // Somebody who can be asked is asked, about one file and about all of them.
        let asked = |options: &[&str], question: &str, answer: &str| {
            let mut rehome = net.rehome(OLD, "");
            rehome.args(["archive", "--from", "romeo@old.test", "--output"]).arg(&folder);
            let mut terminal = Terminal::running(rehome.args(options));
            terminal.wait_for(question);
            terminal.type_in(answer);
            (terminal.end().code(), names().len())
        };
        let larger = "There are files larger than 1 MB. Save them as well?";
        assert_eq!(asked(&["--file-limit", "1"], larger, "n\n"), (Some(1), 4));
        let more = "files, the files take up more than 0 kB. Save them all the same?";
        assert_eq!(asked(&["--files-limit", "0"], more, "n\n"), (Some(1), 4));
        assert_eq!(asked(&["--file-limit", "1"], larger, "y\n"), (Some(0), 5));
        let summary = run(&net, &folder, &[], 0);
        assert_eq!(
            (&summary["verdict"], &summary["files"]),
            (&"complete".into(), &5.into()),
            "{summary}"
        );
        let saved = fs::read_dir(folder.join("files"))
            .unwrap()
            .map(|file| fs::read(file.unwrap().path()).unwrap());
        assert!(saved.collect::<Vec<_>>().contains(&PICTURE.to_vec()), "it is as it was");

        let page = fs::read_to_string(folder.join("conversations/juliet@old.test.html")).unwrap();
        for there in [
            "<img loading=\"lazy\" src=\"../files/",
            "-page.html.txt\" download",
            "it is no longer on the server",
            "it is on another server",
            "only the chat app in which you read it can open it",
            "not what the message says it is: image/png and 1 kB",
        ] {
            assert!(page.contains(there), "{there} is not in {page}");
        }
        assert_eq!(page.matches("not what the message says").count(), 1, "{page}");
        assert!(
            !page.contains(&format!("src=\"{picture}")) && !page.contains("src=\"http"),
            "{page}"
        );
        // With the server gone, what was saved is still there.
        old.stop();
        assert_eq!(names().len(), 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_left_where_they_are_if_that_is_wanted() {
    let net = Net::new();
    let old = with_archive(net.prosody("old.test").files("upload.old.test")).start();
    for user in ["romeo", "juliet"] {
        old.create_account(user, OLD);
    }
    let romeo = Client::online(&net, &old, "romeo", OLD).await;
    let url = romeo.share(&net, "upload.old.test", "cat.jpg", PICTURE).await;
    let oob = format!("<body>{url}</body><x xmlns='jabber:x:oob'><url>{url}</url></x>");
    romeo.send(&format!("<message to='juliet@old.test' type='chat'>{oob}</message>")).await;
    romeo.settle().await;
    let place = tempfile::tempdir().unwrap();
    let summary = run(&net, &place.path().join("saved"), &["--no-files"], 0);
    assert_eq!(summary["files"], 0, "{summary}");
}
