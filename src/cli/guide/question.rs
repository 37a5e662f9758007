//! Questions in lines: one is asked, a line is read. `?` explains, and no answer leads nowhere.

use crate::cli::{Exit, Stop, prompt, say};
use crate::text::words;
use crate::text::words::guide::{self, Asking};

impl Asking {
    /// The answer, which may be empty.
    ///
    /// # Errors
    /// If it is stopped, or nobody answers any more.
    pub(super) async fn line(&self) -> Result<String, Stop> {
        loop {
            let line = prompt::line(&self.asks).await?;
            match line.ok_or_else(|| Stop::new(Exit::Interrupted, guide::no_answer()))? {
                question if question == "?" => say(&self.explains),
                answer => return Ok(answer),
            }
        }
    }

    /// The answer, once it can be read. What is wrong with any other is said.
    ///
    /// # Errors
    /// As [`Self::line`].
    pub(super) async fn read<T>(
        &self,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Stop> {
        loop {
            match read(&self.line().await?) {
                Ok(answer) => return Ok(answer),
                Err(why) => say(&why),
            }
        }
    }

    /// Whether the answer is yes.
    ///
    /// # Errors
    /// As [`Self::line`].
    pub(super) async fn yes(&self) -> Result<bool, Stop> {
        let question = Self { asks: words::yes_or_no(&self.asks), explains: self.explains.clone() };
        let read = |answer: &str| words::read_yes(answer).ok_or_else(words::answer_yes_or_no);
        question.read(read).await
    }

    /// One of these, by its number. Enter alone takes the first.
    ///
    /// # Errors
    /// As [`Self::line`].
    pub(super) async fn one_of<T: Clone>(&self, choices: &[(T, String)]) -> Result<T, Stop> {
        say("");
        for (number, (_, what)) in (1..).zip(choices) {
            say(&format!("  {number}  {what}"));
        }
        self.read(|answer| {
            let number = if answer.is_empty() { Ok(1) } else { answer.parse::<usize>() };
            let place = number.ok().and_then(|number| number.checked_sub(1));
            let choice = place.and_then(|place| choices.get(place));
            let (choice, _) = choice.ok_or_else(|| guide::a_number(choices.len()))?;
            Ok(choice.clone())
        })
        .await
    }
}
