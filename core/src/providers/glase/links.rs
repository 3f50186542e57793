//! QR codes and the links that stand for them.

use super::NAME;
use super::records::{GlaseAppLink, GlaseAppLinkRequest, GlaseRenderQrCodeRequest, QrCode};
use super::rules;
use crate::engine::internal_error;
use crate::model::error::Invalid;
use crate::model::{Bytes, Outcome, PaymentError};
use qrcode::render::{svg, unicode};
use qrcode::{Color, EcLevel};
use url::Url;

const SCHEME: &str = "seqr";
/// The host in every code of Glase's, which kept its old name.
const HOST: &str = "seqr.se";
/// Longest text that is drawn: far longer than any code, and still easy to scan.
const LONGEST: usize = 1000;
/// Pixels for each module of the image.
const MODULE: usize = 8;
/// Modules of white around a code (ISO/IEC 18004).
const BORDER: usize = 4;

/// The app's link for a code; nothing when the code is not one of Glase's.
pub(super) fn app_link(code: &str, scheme: &str) -> Option<String> {
    let url = Url::parse(code).ok()?;
    let is_own = matches!(url.scheme(), "http" | "https")
        && url.host_str() == Some(HOST)
        && url.username().is_empty()
        && url.password().is_none();
    // The rest stays as it is: upper case makes the code small.
    let (_, rest) = code.split_once(':').filter(|_| is_own)?;
    let is_clean = code.bytes().all(|byte| byte.is_ascii_graphic());
    (is_clean && rest.starts_with("//")).then(|| format!("{scheme}:{rest}"))
}

/// The link of the app that is used for payments.
pub(super) fn default_app_link(code: &str) -> Option<String> {
    app_link(code, SCHEME)
}

/// The function `glase_app_link`.
pub(super) fn glase_app_link(request: &GlaseAppLinkRequest) -> Result<GlaseAppLink, PaymentError> {
    let refuse =
        |field: &str, reason: &str| Invalid::new(field, reason).into_error(NAME, "glase_app_link");
    let scheme = request.scheme.as_deref().unwrap_or(SCHEME);
    let mut letters = scheme.bytes();
    let begins = letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic());
    let goes_on = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    if !begins || !letters.all(goes_on) {
        return Err(refuse(
            "scheme",
            "must be a letter, then letters, digits, +, - and .",
        ));
    }
    let link = app_link(&request.code, scheme);
    let app_link =
        link.ok_or_else(|| refuse("code", "must be a Glase code, such as HTTP://SEQR.SE/R1"))?;
    Ok(GlaseAppLink { app_link })
}

/// The function `render_qr_code`.
pub(super) fn render_qr_code(request: &GlaseRenderQrCodeRequest) -> Result<QrCode, PaymentError> {
    const FUNCTION: &str = "render_qr_code";
    rules::within("text", &request.text, 1, LONGEST)
        .map_err(|invalid| invalid.into_error(NAME, FUNCTION))?;
    let code = qrcode::QrCode::with_error_correction_level(&request.text, EcLevel::M);
    let code = code.map_err(|_| {
        let reason = "must be short enough for a QR code";
        Invalid::new("text", reason).into_error(NAME, FUNCTION)
    })?;
    Ok(QrCode {
        svg: code.render::<svg::Color<'_>>().build(),
        png: png(&code).ok_or_else(|| internal_error(NAME, FUNCTION, Outcome::NotSent))?,
        // Light modules are drawn and dark ones left out, as a dark terminal needs it.
        terminal: code
            .render::<unicode::Dense1x2>()
            .dark_color(unicode::Dense1x2::Light)
            .light_color(unicode::Dense1x2::Dark)
            .build(),
    })
}

/// The code as an image of one bit for each pixel.
fn png(code: &qrcode::QrCode) -> Option<Bytes> {
    let modules = code.width();
    let side = (modules + 2 * BORDER) * MODULE;
    let is_light = |x: usize, y: usize| {
        let at = |pixel: usize| {
            (pixel / MODULE)
                .checked_sub(BORDER)
                .filter(|at| *at < modules)
        };
        match (at(x), at(y)) {
            (Some(x), Some(y)) => code[(x, y)] == Color::Light,
            _ => true,
        }
    };
    let mut pixels = Vec::with_capacity(side * side.div_ceil(8));
    for y in 0..side {
        for first in (0..side).step_by(8) {
            let bits = (first..(first + 8).min(side)).enumerate();
            pixels.push(bits.fold(0_u8, |byte, (bit, x)| {
                byte | (u8::from(is_light(x, y)) << (7 - bit))
            }));
        }
    }
    let mut file = Vec::new();
    let length = u32::try_from(side).ok()?;
    let mut encoder = png::Encoder::new(&mut file, length, length);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixels).ok()?;
    writer.finish().ok()?;
    Some(Bytes::new(file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rendered(text: &str) -> QrCode {
        let request = GlaseRenderQrCodeRequest {
            text: text.to_owned(),
        };
        render_qr_code(&request).expect("a code")
    }

    /// What a scanner reads in a picture.
    fn scanned(side: usize, is_light: impl Fn(usize, usize) -> bool) -> String {
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
            if is_light(x, y) { 255 } else { 0 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "one code in the picture");
        grids[0].decode().expect("the code is readable").1
    }

    fn scanned_png(png: &Bytes) -> String {
        let decoder = png::Decoder::new(std::io::Cursor::new(png.as_slice()));
        let mut reader = decoder.read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let frame = reader.next_frame(&mut pixels).expect("its pixels");
        assert_eq!(frame.width, frame.height);
        let side = frame.width as usize;
        scanned(side, |x, y| {
            pixels[y * frame.line_size + x / 8] >> (7 - x % 8) & 1 == 1
        })
    }

    fn scanned_terminal(text: &str) -> String {
        let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
        let side = lines[0].len();
        scanned(side * MODULE, |x, y| {
            let (x, y) = (x / MODULE, y / MODULE);
            let block = lines.get(y / 2).map_or(' ', |line| line[x]);
            match block {
                '█' => true,
                '▀' => y % 2 == 0,
                '▄' => y % 2 == 1,
                _ => false,
            }
        })
    }

    #[test]
    fn a_code_reads_back_from_the_image_and_the_terminal() {
        for text in [
            "HTTP://SEQR.SE/R20180809131415161",
            "http://seqr.se/R1",
            "Räksmörgås",
        ] {
            let code = rendered(text);
            assert_eq!(scanned_png(&code.png), text);
            assert_eq!(scanned_terminal(&code.terminal), text);
            assert!(code.svg.contains("<svg"), "{}", code.svg);
        }
    }

    #[test]
    fn a_text_that_is_empty_or_too_long_is_refused() {
        for text in [String::new(), "x".repeat(LONGEST + 1), "€".repeat(LONGEST)] {
            let error = render_qr_code(&GlaseRenderQrCodeRequest { text }).expect_err("refused");
            assert_eq!(error.context().field.as_deref(), Some("text"));
        }
        rendered(&"x".repeat(LONGEST));
        rendered(&"é".repeat(LONGEST));
    }

    #[test]
    fn only_a_code_of_glase_becomes_a_link() {
        for (code, scheme, link) in [
            ("HTTP://SEQR.SE/R123", None, Some("seqr://SEQR.SE/R123")),
            ("http://seqr.se/R1", None, Some("seqr://seqr.se/R1")),
            (
                "HTTPS://SEQR.SE/Q1?a=b",
                Some("SEQR-DEBUG"),
                Some("SEQR-DEBUG://SEQR.SE/Q1?a=b"),
            ),
            ("HTTP://SEQR.SE.EVIL.EXAMPLE/R1", None, None),
            ("HTTP://SEQR.SE@EVIL.EXAMPLE/R1", None, None),
            ("HTTP://user@SEQR.SE/R1", None, None),
            ("javascript://SEQR.SE/R1", None, None),
            ("http:SEQR.SE/R1", None, None),
            ("HTTP://SEQR.SE/R1\n", None, None),
            ("R1", None, None),
            ("", None, None),
            ("HTTP://SEQR.SE/R1", Some(""), None),
            ("HTTP://SEQR.SE/R1", Some("java script"), None),
            ("HTTP://SEQR.SE/R1", Some("1seqr"), None),
        ] {
            let request = GlaseAppLinkRequest {
                code: code.to_owned(),
                scheme: scheme.map(str::to_owned),
            };
            let given = glase_app_link(&request).ok().map(|given| given.app_link);
            assert_eq!(given.as_deref(), link, "{code:?} {scheme:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn any_text_of_ordinary_length_is_drawn(text in "\\PC{1,200}") {
            prop_assert_eq!(scanned_png(&rendered(&text).png), text);
        }
    }
}
