//! The elements and attributes that a tree may have: closed lists, so that nothing else can be named.
use serde::{Deserialize, Serialize};

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($item:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "a variant is the name it stands for")]
        pub enum $name { $($item),* }

        impl $name {
            /// All of them.
            pub const ALL: &[$name] = &[$($name::$item),*];
            /// As the browser spells it.
            pub const fn name(self) -> &'static str {
                match self { $($name::$item => $text),* }
            }
        }
    };
}

names! {
    /// An element.
    Tag {
        A = "a", B = "b", Br = "br", Button = "button", Caption = "caption", Code = "code", Dd = "dd", Details = "details",
        Dialog = "dialog", Div = "div", Dl = "dl", Dt = "dt", Em = "em", Figcaption = "figcaption", Figure = "figure",
        Footer = "footer", G = "g", H1 = "h1", H2 = "h2", H3 = "h3", Header = "header", Input = "input", Kbd = "kbd",
        Label = "label", Li = "li", Ol = "ol", Option = "option", P = "p", Path = "path", Section = "section",
        Select = "select", Small = "small", Span = "span", Strong = "strong", Summary = "summary", Svg = "svg",
        Table = "table", Tbody = "tbody", Td = "td", Textarea = "textarea", Tfoot = "tfoot", Th = "th", Thead = "thead",
        Tr = "tr", Ul = "ul",
    }
}

names! {
    /// An attribute. [`Attr::Value`], [`Attr::Checked`] and [`Attr::Disabled`] are set as properties.
    Attr {
        AriaCurrent = "aria-current", AriaDescribedby = "aria-describedby", AriaHidden = "aria-hidden", AriaInvalid = "aria-invalid",
        AriaLabel = "aria-label", AriaLabelledby = "aria-labelledby", AriaOrientation = "aria-orientation",
        AriaPressed = "aria-pressed", AriaValuemax = "aria-valuemax", AriaValuemin = "aria-valuemin",
        AriaValuenow = "aria-valuenow", AriaValuetext = "aria-valuetext", Autocomplete = "autocomplete",
        Checked = "checked", Class = "class", Cols = "cols", Colspan = "colspan", D = "d", DataActive = "data-active", DataAxis = "data-axis",
        DataChanged = "data-changed", DataEnd = "data-end", DataHeat = "data-heat", DataKind = "data-kind",
        DataRow = "data-row", DataSize = "data-size", DataTone = "data-tone", DataWords = "data-words",
        Disabled = "disabled", For = "for", Height = "height", Href = "href", Id = "id", Inputmode = "inputmode",
        Max = "max", Min = "min", Name = "name", Open = "open", Placeholder = "placeholder", Role = "role", Rows = "rows",
        Scope = "scope", Tabindex = "tabindex", Title = "title", Type = "type", Value = "value", ViewBox = "viewBox",
        Width = "width",
    }
}

impl Tag {
    /// Drawn, not laid out: made in the namespace of SVG.
    pub const fn is_drawing(self) -> bool {
        matches!(self, Tag::Svg | Tag::G | Tag::Path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_or_loads_can_be_named() {
        for tag in Tag::ALL {
            let bad = ["script", "style", "iframe", "object", "embed", "link", "img", "form", "base", "meta"];
            assert!(!bad.contains(&tag.name()), "{}", tag.name());
        }
        for attr in Attr::ALL {
            let name = attr.name();
            assert!(
                !name.starts_with("on") && !["style", "src", "srcdoc", "action"].contains(&name),
                "{name}"
            );
        }
    }
}
