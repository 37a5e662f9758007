//! Files that were shared through the old server.

use std::collections::BTreeSet;
use std::fs;

use super::folder::run;
use super::furnish::{OLD, PICTURE, with_archive};
use crate::support::{Client, Net, Software};

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
            (&"incomplete".into(), &3.into()),
            "{summary}"
        );
        assert_eq!(names(), ["cat.png", "page.html.txt", "secret.bin"].map(str::to_owned).into());
        let summary = run(&net, &folder, &[], 0);
        assert_eq!(
            (&summary["verdict"], &summary["files"]),
            (&"complete".into(), &4.into()),
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
        ] {
            assert!(page.contains(there), "{there} is not in {page}");
        }
        assert!(
            !page.contains(&format!("src=\"{picture}")) && !page.contains("src=\"http"),
            "{page}"
        );
        // With the server gone, what was saved is still there.
        old.stop();
        assert_eq!(names().len(), 4);
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
