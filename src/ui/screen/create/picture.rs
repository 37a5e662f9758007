//! A picture that somebody has to read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use iced::widget::svg;
use iced::{ContentFit, Fill};

use crate::net::registration::Picture;
use crate::ui::Element;

/// How large it is drawn.
const WIDTH: u32 = 360;
const HEIGHT: u32 = 110;

/// The picture, as large as there is room. It is drawn as the content of an SVG picture, because the renderer of those
/// is part of the program anyhow and decodes PNG, JPEG and GIF.
pub(super) fn picture<'a, Message: 'a>(picture: &Picture) -> Element<'a, Message> {
    let kind = match picture.media_type.as_str() {
        kind @ ("image/jpeg" | "image/gif" | "image/webp") => kind,
        _ => "image/png",
    };
    let drawing = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' height='{HEIGHT}'>\
         <image width='{WIDTH}' height='{HEIGHT}' href='data:{kind};base64,{}'/></svg>",
        STANDARD.encode(&picture.bytes)
    );
    svg(svg::Handle::from_memory(drawing.into_bytes()))
        .width(Fill)
        .height(f32::from(u16::try_from(HEIGHT).unwrap_or(u16::MAX)))
        .content_fit(ContentFit::Contain)
        .into()
}
