//! Signs for buttons, drawn in strokes on a grid of 24.

use leptos::prelude::*;

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glyph {
    /// A lens.
    Search,
    /// A cross.
    Close,
    /// Plus.
    Plus,
    /// Minus.
    Minus,
    /// Four corners: show all.
    Fit,
    /// An arrow against the reading direction.
    Back,
    /// A sun half covered.
    Theme,
    /// Three sliders.
    Filter,
    /// An arrow out of a box.
    Share,
    /// A pencil.
    Edit,
    /// An arrow away: leads to another site.
    External,
    /// A printer.
    Print,
    /// Three sheets one above the other.
    Layers,
    /// A corner pointing down: there is more.
    Down,
    /// A folded map.
    Streets,
    /// A padlock.
    Lock,
    /// A globe.
    Globe,
    /// A ring with hair lines: where I am.
    Locate,
}

impl Glyph {
    fn path(self) -> &'static str {
        match self {
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5l5 5",
            Self::Close => "M6 6l12 12M18 6l-12 12",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::Fit => "M4 9v-5h5M15 4h5v5M20 15v5h-5M9 20h-5v-5",
            Self::Back => "M19 12h-14M11 6l-6 6l6 6",
            Self::Theme => "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
            Self::Filter => {
                "M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
            }
            Self::Share => "M12 15v-11M8 7.500l4-4l4 4M6 12h-1v8h14v-8h-1",
            Self::Edit => "M4 20l1-4.500l11-11l3.500 3.500l-11 11zM14 6.500l3.500 3.500",
            Self::External => "M9 5h-4v14h14v-4M13 4h7v7M20 4l-9 9",
            Self::Print => "M7 9v-5h10v5M7 17h-3v-8h16v8h-3M7 14h10v6h-10z",
            Self::Layers => "M12 4l9 5l-9 5l-9-5zM3 13l9 5l9-5M3 17l9 5l9-5",
            Self::Streets => "M9 5l-5 2v12l5-2l6 2l5-2v-12l-5 2zM9 5v12M15 7v12",
            Self::Down => "M6 9l6 6l6-6",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"
            }
            Self::Locate => "M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14M12 2v6M12 16v6M2 12h6M16 12h6",
            Self::Lock => "M6 11h12v9h-12zM8.500 11v-3.500a3.500 3.500 0 0 1 7 0v3.500",
        }
    }
}

/// A sign beside or in place of a word. Decoration: the element around it has a name.
#[component]
pub fn Icon(
    /// Which sign.
    glyph: Glyph,
) -> impl IntoView {
    let is_mirrored = glyph == Glyph::Back;
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-mirrored=is_mirrored>
            <path d=glyph.path() />
        </svg>
    }
}
