//! Whether there is a display to open a window on, where that is one of Wayland or X. The window library panics where
//! there is none.

use std::ffi::OsString;

/// There is something to open a window on, as far as can be told without opening one.
#[must_use]
pub fn is_there() -> bool {
    let variable = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
    if variable("WAYLAND_DISPLAY").or_else(|| variable("WAYLAND_SOCKET")).is_some() {
        return true;
    }
    variable("DISPLAY")
        .and_then(|display| Some(Display::parse(display.to_str()?)?.answers()))
        .unwrap_or(false)
}

/// Where an X server listens.
#[derive(Debug, PartialEq, Eq)]
struct Display {
    host: Option<String>,
    number: u16,
}

impl Display {
    /// Reads `[HOST]:NUMBER[.SCREEN]`.
    fn parse(text: &str) -> Option<Self> {
        let (host, rest) = text.rsplit_once(':')?;
        let number = rest.split('.').next()?.parse().ok()?;
        let host = match host {
            "" | "unix" => None,
            host => Some(host.to_owned()),
        };
        Some(Self { host, number })
    }

    fn answers(&self) -> bool {
        match &self.host {
            // A server elsewhere may be slow to answer; opening the window tells.
            Some(_) => true,
            None => self.listens_here(),
        }
    }

    /// It has a socket. To connect only to see whether somebody answers would do harm: an X server starts anew when its
    /// last client leaves, and refuses whoever comes just then.
    fn listens_here(&self) -> bool {
        let path = format!("/tmp/.X11-unix/X{}", self.number);
        std::path::Path::new(&path).exists() || self.listens_hidden(&path)
    }

    /// A server without a socket in the file system may have one in Linux's own name space, where only connecting tells.
    #[cfg(target_os = "linux")]
    fn listens_hidden(&self, path: &str) -> bool {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::{SocketAddr, UnixStream};
        let hidden = SocketAddr::from_abstract_name(path);
        hidden.and_then(|address| UnixStream::connect_addr(&address)).is_ok()
    }

    #[cfg(not(target_os = "linux"))]
    fn listens_hidden(&self, _: &str) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn displays_are_read_as_x_programs_read_them() {
        let here = |number| Some(Display { host: None, number });
        assert_eq!(Display::parse(":0"), here(0));
        assert_eq!(Display::parse(":99.0"), here(99));
        assert_eq!(Display::parse("unix:1"), here(1));
        let there = Some(Display { host: Some("localhost".to_owned()), number: 10 });
        assert_eq!(Display::parse("localhost:10.0"), there);
        assert_eq!(Display::parse("nonsense"), None);
        assert_eq!(Display::parse(":x"), None);
    }
}
