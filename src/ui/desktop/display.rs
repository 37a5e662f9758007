//! Whether there is a display to open a window on. The window library panics where there is none.

use std::ffi::OsString;

/// There is something to open a window on, as far as can be told without opening one.
#[must_use]
pub fn is_there() -> bool {
    if cfg!(all(unix, not(target_os = "macos"))) {
        let variable = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
        if variable("WAYLAND_DISPLAY").or_else(|| variable("WAYLAND_SOCKET")).is_some() {
            return true;
        }
        variable("DISPLAY")
            .and_then(|display| Some(Display::parse(display.to_str()?)?.answers()))
            .unwrap_or(false)
    } else {
        true
    }
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

    #[cfg(unix)]
    fn listens_here(&self) -> bool {
        use std::os::unix::net::UnixStream;
        let path = format!("/tmp/.X11-unix/X{}", self.number);
        if UnixStream::connect(&path).is_ok() {
            return true;
        }
        #[cfg(target_os = "linux")]
        {
            use std::os::linux::net::SocketAddrExt;
            use std::os::unix::net::SocketAddr;
            let hidden = SocketAddr::from_abstract_name(&path);
            if hidden.and_then(|address| UnixStream::connect_addr(&address)).is_ok() {
                return true;
            }
        }
        false
    }

    #[cfg(not(unix))]
    fn listens_here(&self) -> bool {
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
