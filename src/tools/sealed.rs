//! What goes through the page without its knowing what is in it: settings, looks and acts of tools, what the tables
//! say, tables to be written.
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Looks, Settings, ToolAct, Written, pace, paired, pay};
use crate::table::Facts;

/// The first byte of sealed settings. Settings are kept: a change of their types begins another version, and the
/// old one is opened as what it was.
const VERSION: u8 = 2;

/// Version 1 knew no offer.
#[derive(Serialize, Deserialize)]
struct SettingsV1 {
    pay: pay::Params,
    pace: pace::Params,
    paired: paired::Params,
}

impl From<SettingsV1> for Settings {
    fn from(SettingsV1 { pay, pace, paired }: SettingsV1) -> Settings {
        Settings { pay, pace, paired, ..Settings::default() }
    }
}

/// Bytes that the desk or the engine sealed and opens; empty stands for the start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// From bytes that were kept.
    pub fn of_bytes(bytes: Vec<u8>) -> Sealed {
        Sealed(bytes)
    }
    /// The bytes, to be kept.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
    /// An act.
    pub fn act(act: &ToolAct) -> Sealed {
        Sealed(postcard::to_allocvec(act).unwrap_or_default())
    }
    /// The act; none when the bytes are none.
    pub fn open_act(&self) -> Option<ToolAct> {
        whole(&self.0)
    }
    /// Settings; those of the start are empty.
    pub fn settings(settings: &Settings) -> Sealed {
        if *settings == Settings::default() {
            return Sealed::default();
        }
        let mut bytes = vec![VERSION];
        bytes.extend(postcard::to_allocvec(settings).unwrap_or_default());
        Sealed(bytes)
    }
    /// The settings; those of the start when the bytes are not ours.
    pub fn open_settings(&self) -> Settings {
        match self.0.split_first() {
            Some((&VERSION, body)) => whole(body).unwrap_or_default(),
            Some((1, body)) => whole::<SettingsV1>(body).map(Settings::from).unwrap_or_default(),
            _ => Settings::default(),
        }
    }
    /// What the tables say, sealed by the engine for the desk.
    pub fn facts(facts: &Facts) -> Sealed {
        Sealed(postcard::to_allocvec(facts).unwrap_or_default())
    }
    /// What the tables say; nothing when the bytes are none.
    pub fn open_facts(&self) -> Facts {
        whole(&self.0).unwrap_or_default()
    }
    /// Tables, sealed by the desk for the engine.
    pub fn written(written: &Written) -> Sealed {
        Sealed(postcard::to_allocvec(written).unwrap_or_default())
    }
    /// The tables; none when the bytes are none.
    pub fn open_written(&self) -> Option<Written> {
        whole(&self.0)
    }
    /// Looks.
    pub fn looks(looks: &Looks) -> Sealed {
        Sealed(postcard::to_allocvec(looks).unwrap_or_default())
    }
    /// The looks; those of the start when the bytes are none.
    pub fn open_looks(&self) -> Looks {
        whole(&self.0).unwrap_or_default()
    }
}

/// Bytes left over are not ours: nothing is guessed from their beginning.
fn whole<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    match postcard::take_from_bytes(bytes).ok()? {
        (value, []) => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_sealed_opens_as_it_was_and_the_start_is_empty() {
        assert_eq!(Sealed::settings(&Settings::default()), Sealed::default());
        let mut settings = Settings::default();
        settings.pay.scheme.plan = crate::domain::Amount::new(7);
        assert_eq!(Sealed::settings(&settings).open_settings(), settings);
        let act = ToolAct::Pay(pay::Act::Width);
        assert_eq!(Sealed::act(&act).open_act(), Some(act));
        assert_eq!(Sealed::looks(&Looks::default()).open_looks(), Looks::default());
    }

    #[test]
    fn settings_of_the_version_before_open_with_an_empty_offer() {
        let mut settings = Settings::default();
        settings.pay.scheme.plan = crate::domain::Amount::new(7);
        let Settings { pay, pace, paired, .. } = settings.clone();
        let mut bytes = vec![1];
        bytes.extend(postcard::to_allocvec(&SettingsV1 { pay, pace, paired }).unwrap());
        assert_eq!(Sealed::of_bytes(bytes).open_settings(), settings);
    }

    proptest! {
        #[test]
        fn any_bytes_open_as_something(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let sealed = Sealed::of_bytes(bytes);
            let settings = sealed.open_settings();
            prop_assert_eq!(Sealed::settings(&settings).open_settings(), settings);
            let _ = (sealed.open_act(), sealed.open_looks(), sealed.open_facts(), sealed.open_written());
        }
    }
}
