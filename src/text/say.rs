//! How a sentence is said: by the name of its message and the values that it names.

use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentValue};
use jid::BareJid;

use super::bidi::{directed, in_order};
use super::language::{Direction, direction, spoken};
use crate::model::account::Address;
use crate::model::printable::clean;

/// What a message says with these values: `say!("contacts-copying", count, server = clean(name))`.
///
/// The name is written out, so that a test can hold the code against the files: each message that is said exists with just
/// these values, and each that exists is said.
macro_rules! say {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::text::say::Message::new($id)$(.with(stringify!($name), $crate::text::say::say!(@ $name $($value)?)))*.say()
    };
    (@ $name:ident) => { &$name };
    (@ $name:ident $value:expr) => { &$value };
}
pub(crate) use say;

/// A message that is about to be said.
pub(crate) struct Message<'a> {
    id: &'static str,
    values: FluentArgs<'a>,
}

impl<'a> Message<'a> {
    /// The message of this name.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id, values: FluentArgs::new() }
    }

    /// With this value.
    pub(crate) fn with(mut self, name: &'static str, value: &'a (impl Value + ?Sized)) -> Self {
        self.values.set(name, value.value());
        self
    }

    /// In the language that is spoken.
    pub(crate) fn say(self) -> String {
        directed(spoken().message(self.id, Some(&self.values)))
    }
}

/// What may stand in a message.
pub(crate) trait Value {
    /// As Fluent wants it. What comes from outside is made safe to show.
    fn value(&self) -> FluentValue<'_>;
}

impl Value for str {
    fn value(&self) -> FluentValue<'_> {
        self.into()
    }
}

impl Value for String {
    fn value(&self) -> FluentValue<'_> {
        self.as_str().into()
    }
}

impl Value for BareJid {
    fn value(&self) -> FluentValue<'_> {
        shown(self.as_str()).into()
    }
}

impl Value for Address {
    fn value(&self) -> FluentValue<'_> {
        shown(&self.to_string()).into()
    }
}

/// An address, safe to show. Where the language runs from right to left, its parts are kept in their order.
fn shown(address: &str) -> String {
    match direction() {
        Direction::LeftToRight => clean(address),
        Direction::RightToLeft => in_order(clean(address)),
    }
}

impl Value for PathBuf {
    fn value(&self) -> FluentValue<'_> {
        self.display().to_string().into()
    }
}

impl Value for Path {
    fn value(&self) -> FluentValue<'_> {
        self.display().to_string().into()
    }
}

impl<T: Value + ?Sized> Value for &T {
    fn value(&self) -> FluentValue<'_> {
        (**self).value()
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        impl Value for $number {
            fn value(&self) -> FluentValue<'_> {
                (*self).into()
            }
        }
    )* };
}
numbers!(u8 u16 u32 u64 usize i16 i32 i64 f64);
