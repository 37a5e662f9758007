use super::*;
use crate::model::account::{Reach, Secret};

fn jid() -> BareJid {
    BareJid::new("juliet@capulet.example").unwrap()
}

#[test]
fn choices_hold_until_a_run_with_them_has_come_to_its_end() {
    let at = Timestamp::UNIX_EPOCH;
    let chosen = |message: &str| {
        let message = Some(message.to_owned());
        Fact::Chosen { choices: Box::new(Choices { message, ..Choices::default() }) }
    };
    let message = |history: &History| {
        history.choices_to_go_on_with().and_then(|choices| choices.message.clone())
    };
    let mut history = History::default();
    history.learn(&chosen("first"), at);
    history.learn(&chosen("second"), at);
    assert_eq!(message(&history).as_deref(), Some("second"));
    history.learn(&Fact::Finished, at);
    assert_eq!(message(&history), None);
    assert!(history.choices.is_some(), "they are still known");
    history.learn(&chosen("third"), at);
    assert!(history.finished.is_none() && message(&history).is_some(), "it is open again");
    assert!(!chosen("secret words").to_string().contains("secret"));
}

#[test]
fn the_last_certificate_of_each_account_is_known_and_news_only_once() {
    let account = |certificate: Option<u8>| Account {
        address: "romeo@old.example".parse().unwrap(),
        secret: Secret::new(String::new()),
        reach: Reach::default(),
        certificate: certificate.map(|byte| Fingerprint([byte; 32])),
        old_encryption: OldEncryption::Refused,
    };
    let mut history = History::default();
    for certificate in [None, Some(1), Some(2), None] {
        let account = account(certificate);
        if let Some(news) = history.certificate_news(&account) {
            history.learn(&news, Timestamp::UNIX_EPOCH);
        }
        assert_eq!(history.certificate_of(account.address.bare()), account.certificate);
        assert_eq!(history.certificate_news(&account), None);
        assert_eq!(history.certificate_of(&jid()), None, "it is for one account");
    }
}

#[test]
fn what_the_user_says_of_the_closing_day_outweighs_the_server_and_is_news_only_once() {
    let day = |day| Some(ClosingDay::on(jiff::civil::date(2026, 6, day)));
    let mut history = History::default();
    assert_eq!(history.closing_news(None, None), None);
    for (said, announced, known) in [
        (None, day(5), day(5)),
        (None, None, day(5)),
        (day(3), day(5), day(3)),
        (None, day(5), day(3)),
        (day(4), None, day(4)),
    ] {
        if let Some(news) = history.closing_news(said, announced) {
            history.learn(&news, Timestamp::UNIX_EPOCH);
        }
        assert_eq!(history.closing.map(|closing| closing.day), known, "{said:?} {announced:?}");
        assert_eq!(history.closing_news(said, announced), None);
    }
    history.learn(&Fact::Closes { closing: None }, Timestamp::UNIX_EPOCH);
    assert_eq!(history.closing, None, "the user has taken it away");
}

#[cfg(feature = "old-encryption")]
#[test]
fn that_old_encryption_is_accepted_is_known_and_news_only_once() {
    let account = |old_encryption| Account {
        address: "romeo@old.example".parse().unwrap(),
        secret: Secret::new(String::new()),
        reach: Reach::default(),
        certificate: None,
        old_encryption,
    };
    let (accepted, usual) = (account(OldEncryption::Accepted), account(OldEncryption::Refused));
    let mut history = History::default();
    assert_eq!(history.encryption_news(&usual), None);
    let news = history.encryption_news(&accepted).unwrap();
    history.learn(&news, Timestamp::UNIX_EPOCH);
    assert!(history.old_encryption_accepted);
    assert_eq!(history.encryption_news(&accepted), None);
    history.learn(&Fact::OldEncryptionForgotten, Timestamp::UNIX_EPOCH);
    assert!(!history.old_encryption_accepted);
}

#[test]
fn what_could_not_be_taken_back_is_still_what_the_move_did() {
    let (kind, key) = (Kind::Nickname, "nick".to_owned());
    let mut history = History::default();
    for fact in [
        Fact::Storing { kind, key: key.clone(), was: None },
        Fact::Stored { kind, key: key.clone(), lost: Vec::new(), smaller: false, mark: None },
        Fact::NotRestored { kind, key: key.clone(), failure: Failure::Silent },
    ] {
        history.learn(&fact, Timestamp::UNIX_EPOCH);
    }
    let item_state = history.data(kind, &key).unwrap();
    assert!(item_state.stored && item_state.failed.is_none());
    assert_eq!(item_state.not_restored, Some(Failure::Silent));
}
