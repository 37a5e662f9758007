//! How much one server can make another write about people who have consented to little or nothing. The attacker is a third domain,
//! over real connections between servers.

use super::attacks::Stage;
use super::*;

on_both_kinds!(
    a_request_does_not_go_from_name_to_name_without_end,
    what_was_granted_does_not_go_from_name_to_name_without_end,
    strangers_have_only_so_many_requests_renamed,
    what_strangers_did_in_the_name_of_another_does_not_count_against_them,
);

const VICTIM: &str = "victim@friends.test";

/// Nobody has this happen more often by accident.
const FAR_TOO_OFTEN: usize = 100;

/// Step 4, and what comes of it.
async fn swapped(agent: &Client, old: &str, new: &str) -> String {
    let item = format!("<rosteritem jid='{VICTIM}'/>");
    outcome(&send_as_server(agent, &transfer("friends.test", old, new, &item)).await)
}

/// The accounts of `mallory` in turn, each put in the place of the one before, until that is refused. Gives how many were.
async fn wandering(mallory: &Client, from: &str) -> usize {
    let name = |step: usize| match step {
        0 => from.to_owned(),
        _ => format!("wanderer{step}@evil.test"),
    };
    for step in 0..FAR_TOO_OFTEN {
        match &*swapped(mallory, &name(step), &name(step + 1)).await {
            "result" => {}
            "item-not-found" => {
                let again = swapped(mallory, &name(step - 1), &name(step)).await;
                assert_eq!(again, "result", "what was done is done, when it is told again");
                return step;
            }
            other => panic!("{step}: {other}"),
        }
    }
    FAR_TOO_OFTEN
}

/// A stage on which Mallory is something to the victim, and Romeo's old neighbour a contact.
async fn stage_and_mallory(kind: Software, standing: Standing) -> (Stage, Client) {
    let stage = Stage::new(kind, &[]);
    stage.net.seed(&stage.old, "agent", "secret", &[Contact::new(VICTIM, Standing::Both)]);
    stage.net.seed(&stage.evil, "mallory", "secret", &[Contact::new(VICTIM, standing)]);
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;
    (stage, mallory)
}

async fn a_request_does_not_go_from_name_to_name_without_end(kind: Software) {
    let (stage, mallory) = stage_and_mallory(kind, Standing::Asked).await;
    let steps = wandering(&mallory, "mallory@evil.test").await;
    assert!((1..10).contains(&steps), "{steps}");
    let asking = stage.friends.roster_of("victim").into_values().filter(|entry| entry.asking);
    let asking: Vec<_> = asking.map(|entry| entry.jid).collect();
    assert_eq!(asking, [format!("wanderer{steps}@evil.test")], "one has asked");
}

async fn what_was_granted_does_not_go_from_name_to_name_without_end(kind: Software) {
    let (stage, mallory) = stage_and_mallory(kind, Standing::Both).await;
    let steps = wandering(&mallory, "mallory@evil.test").await;
    assert!((2..10).contains(&steps), "two moves in a month are no attack: {steps}");
    let roster = stage.friends.roster_of("victim");
    assert_eq!(roster[&format!("wanderer{steps}@evil.test")].subscription, Subscription::Both);
}

async fn strangers_have_only_so_many_requests_renamed(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let stranger = |number: usize| format!("stranger{number}@evil.test");
    for number in 0..40 {
        let asked = [Contact::new(VICTIM, Standing::Asked)];
        stage.net.seed(&stage.evil, &format!("stranger{number}"), "secret", &asked);
    }
    stage.net.seed(&stage.old, "agent", "secret", &[Contact::new(VICTIM, Standing::Both)]);
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;

    let mut outcomes = Vec::new();
    for number in 0..40 {
        let new = format!("renamed{number}@evil.test");
        outcomes.push(swapped(&mallory, &stranger(number), &new).await);
    }
    let done = outcomes.iter().filter(|outcome| *outcome == "result").count();
    let refused = outcomes.iter().filter(|outcome| *outcome == "item-not-found").count();
    assert_eq!((done, refused), (20, 20), "{outcomes:?}");

    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let outcome = swapped(&agent, "agent@old.test", "agent@new.test").await;
    assert_eq!(outcome, "result", "a contact can move all the same");
}

async fn what_strangers_did_in_the_name_of_another_does_not_count_against_them(kind: Software) {
    let (stage, mallory) = stage_and_mallory(kind, Standing::Asked).await;
    let wander =
        ["mallory@evil.test", "a@evil.test", "b@evil.test", "c@evil.test", "agent@old.test"];
    for pair in wander.windows(2) {
        assert_eq!(swapped(&mallory, pair[0], pair[1]).await, "result", "{pair:?}");
    }
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let outcome = swapped(&agent, "agent@old.test", "agent@new.test").await;
    assert_eq!(outcome, "result");
    assert_eq!(
        stage.friends.roster_of("victim")["agent@new.test"].subscription,
        Subscription::Both
    );
}
