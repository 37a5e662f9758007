//! The days that are left until the old server closes, as posts along a way.

use iced::widget::{Row, column, container, row, space};
use iced::{Center, FillPortion, Left, Right};
use jiff::ToSpan;
use jiff::civil::Date;

use super::way::{Stroke, Way, way};
use crate::model::closing::ClosingDay;
use crate::text::{cldr, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::scale::{gap, size};
use crate::ui::theme::{Ink, Surface, Tone};
use crate::ui::widget::text::small;
use crate::ui::{Element, SEMIBOLD};

/// Up to so many days each have a post of their own.
const MOST_DAYS: i32 = 10;
/// How many intervals of weeks there are at most.
const MOST_WEEKS: i32 = 8;

/// A day along the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Post {
    Today,
    Between(Date),
    Closing(Date),
}

/// The posts from today to the closing day; nothing where that is today or over.
pub fn days<'a, Message: 'a>(closes: ClosingDay, today: Date) -> Option<Element<'a, Message>> {
    let posts = posts(closes, today);
    let posts = posts.iter().map(|post| post.view());
    (posts.len() > 0).then(|| Row::from_iter(posts).into())
}

fn posts(closes: ClosingDay, today: Date) -> Vec<Post> {
    let left = closes.days_left(today);
    let step = match left {
        ..=0 => return Vec::new(),
        1..=MOST_DAYS => 1,
        _ => 7 * (left as u32).div_ceil(7 * MOST_WEEKS as u32) as i32,
    };
    // None so near the last that one would stand over the other.
    let between = (1..).map(|count| count * step).take_while(|day| left - day >= step);
    let between = between.filter_map(|days| today.checked_add(days.days()).ok());
    let between = between.map(Post::Between);
    [Post::Today].into_iter().chain(between).chain([Post::Closing(closes.date())]).collect()
}

impl Post {
    /// Its mark and its name under it, as wide as a share of the way: half of one at both ends.
    fn view<'a, Message: 'a>(self) -> Element<'a, Message> {
        let dots = || way(Way::Unknown, Stroke::Line);
        let disc = |side: f32, class| container(space()).width(side).height(side).class(class);
        match self {
            Self::Today => {
                let mark = disc(size::ICON, Surface::Radio { chosen: true });
                let name = small(words::today()).font(SEMIBOLD);
                let marks = row![mark, dots()].spacing(gap::S).align_y(Center).height(size::ICON);
                column![marks, name].align_x(Left).width(FillPortion(1)).into()
            }
            Self::Between(day) => {
                let mark = disc(gap::S, Surface::Bar);
                let marks = row![dots(), mark, dots()].spacing(gap::S);
                let marks = marks.align_y(Center).height(size::ICON);
                let name = small(cldr::weekday_and_day(day));
                column![marks, name].align_x(Center).width(FillPortion(2)).into()
            }
            Self::Closing(day) => {
                let ink = Ink::Tone(Tone::Warning);
                let marks = row![dots(), icon(Icon::Waiting).ink(ink)].spacing(gap::S);
                let marks = marks.align_y(Center).height(size::ICON);
                let name = small(cldr::weekday_and_day(day)).font(SEMIBOLD).class(ink);
                column![marks, name].align_x(Right).width(FillPortion(1)).into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_few_days_are_shown_each_and_many_by_weeks() {
        let today = date(2026, 5, 30);
        let shown = |month, day| posts(ClosingDay::on(date(2026, month, day)), today);
        assert!(shown(5, 29).is_empty() && shown(5, 30).is_empty(), "there is nothing to count");
        let tomorrow = date(2026, 5, 31);
        assert_eq!(shown(5, 31), [Post::Today, Post::Closing(tomorrow)]);
        let after = date(2026, 6, 1);
        assert_eq!(shown(6, 1), [Post::Today, Post::Between(tomorrow), Post::Closing(after)]);
        assert_eq!(shown(6, 9).len(), 11);
        let weeks = [date(2026, 6, 6), date(2026, 6, 13)].map(Post::Between);
        let (first, last) = (Post::Today, Post::Closing(date(2026, 6, 22)));
        assert_eq!(shown(6, 22), [first, weeks[0], weeks[1], last]);
        assert!(shown(12, 31).len() <= 10);
    }
}
