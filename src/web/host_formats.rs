//! Messages about height in the formats of libraries that pages around frames use. Texts only, so they are tested on
//! the host.

/// Begins every message of `iframe-resizer` between frame and page.
const IFRAME_RESIZER: &str = "[iFrameSizer]";
/// Tells the `iframe-resizer` of the page that the frame has started and can be asked.
pub(super) const IFRAME_RESIZER_READY: &str = "[iFrameResizerChild]Ready";
/// Stands between the parts of a message of `pym.js`.
const PYM_DELIMITER: &str = "xPYMx";

/// The name that the `iframe-resizer` of the page gave the frame, if the message is its greeting:
/// `[iFrameSizer]name:8:false:…`.
///
/// # Source
///
/// iframe-resizer 4.3, `createOutgoingMsg`; the same since 2.0.
pub(super) fn iframe_resizer_name(message: &str) -> Option<&str> {
    let (name, settings) = message.strip_prefix(IFRAME_RESIZER)?.split_once(':')?;
    // Later messages are words such as `resize`, or begin with one: `message:…`, `pageInfo:…`.
    let is_greeting = settings.matches(':').count() >= 6;
    (is_greeting && !name.is_empty()).then_some(name)
}

/// What `iframe-resizer` expects, and open-iframe-resizer with `enableLegacyLibSupport`: name, height and width of the
/// frame in CSS pixels, and what caused the message (`init`, `resizeObserver`).
pub(super) fn iframe_resizer(name: &str, height: u32, width: u32, cause: &str) -> String {
    format!("{IFRAME_RESIZER}{name}:{height}:{width}:{cause}")
}

/// What `pym.js` expects; it hands its name for the frame over in the address, as `childId`.
///
/// # Source
///
/// pym.js 1.3, `_makeMessage`.
pub(super) fn pym(name: &str, height: u32) -> String {
    ["pym", name, "height", &height.to_string()].join(PYM_DELIMITER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_names_the_frame_and_other_messages_do_not() {
        let greeting = "[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";
        assert_eq!(iframe_resizer_name(greeting), Some("iFrameResizer0"));
        for message in [
            "[iFrameSizer]resize",
            "[iFrameSizer]message:{}",
            "[iFrameSizer]",
            "[iFrameSizer]:1:2:3:4:5:6:7",
            "a:b:c:d:e:f:g:h",
        ] {
            assert_eq!(iframe_resizer_name(message), None, "{message}");
        }
    }

    #[test]
    fn heights_are_written_without_decimals() {
        assert_eq!(
            iframe_resizer("a", 640, 320, "init"),
            "[iFrameSizer]a:640:320:init"
        );
        assert_eq!(pym("map", 640), "pymxPYMxmapxPYMxheightxPYMx640");
    }
}
