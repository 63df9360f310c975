//! The eleven names for the 125 codes of RFM.
use serde::{Deserialize, Serialize};

/// What a code of three scores says about a client. Three levels (scores 1, 3, 5) use the same table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RfmSegment {
    /// Bought just now, often, for much.
    Champions,
    /// Buy often, well and lately.
    Loyal,
    /// Lately and more than once.
    PotentialLoyalists,
    /// Just begun.
    New,
    /// Lately, little as yet.
    Promising,
    /// Good, and going quiet.
    NeedAttention,
    /// Below the middle, soon lost.
    AboutToSleep,
    /// Bought much, long ago.
    AtRisk,
    /// Bought the most, long ago.
    CannotLose,
    /// Long ago, seldom, little.
    Hibernating,
    /// Longest ago.
    Lost,
}

use RfmSegment as S;

/// Each name with its codes, as published; together every code once.
const CODES: [(RfmSegment, &[u16]); 11] = [
    (S::Champions, &[555, 554, 544, 545, 454, 455, 445]),
    (S::Loyal, &[543, 444, 435, 355, 354, 345, 344, 335]),
    (
        S::PotentialLoyalists,
        &[
            553, 551, 552, 541, 542, 533, 532, 531, 452, 451, 442, 441, 431, 453, 433, 432, 423, 353, 352,
            351, 342, 341, 333, 323,
        ],
    ),
    (S::New, &[512, 511, 422, 421, 412, 411, 311]),
    (S::Promising, &[525, 524, 523, 522, 521, 515, 514, 513, 425, 424, 413, 414, 415, 315, 314, 313]),
    (S::NeedAttention, &[535, 534, 443, 434, 343, 334, 325, 324]),
    (S::AboutToSleep, &[331, 321, 312, 221, 213, 231, 241, 251]),
    (
        S::AtRisk,
        &[
            255, 254, 245, 244, 253, 252, 243, 242, 235, 234, 225, 224, 153, 152, 145, 143, 142, 135, 134,
            133, 125, 124,
        ],
    ),
    (S::CannotLose, &[155, 154, 144, 214, 215, 115, 114, 113]),
    (S::Hibernating, &[332, 322, 233, 232, 223, 222, 132, 123, 122, 212, 211]),
    (S::Lost, &[111, 112, 121, 131, 141, 151]),
];

/// The name of each code, in the order 111, 112 … 555.
const BY_CODE: [RfmSegment; 125] = {
    let mut by_code = [S::Lost; 125];
    let mut name = 0;
    while name < CODES.len() {
        let (segment, codes) = CODES[name];
        let mut place = 0;
        while place < codes.len() {
            let code = codes[place];
            by_code[index(code / 100, code / 10 % 10, code % 10)] = segment;
            place += 1;
        }
        name += 1;
    }
    by_code
};

/// Place of three scores among the 125 codes.
const fn index(r: u16, f: u16, m: u16) -> usize {
    ((r - 1) * 25 + (f - 1) * 5 + m - 1) as usize
}

impl RfmSegment {
    /// Every name, best first.
    pub const ALL: [RfmSegment; 11] = [
        S::Champions,
        S::Loyal,
        S::PotentialLoyalists,
        S::New,
        S::Promising,
        S::NeedAttention,
        S::AboutToSleep,
        S::AtRisk,
        S::CannotLose,
        S::Hibernating,
        S::Lost,
    ];

    /// The name of a code such as 545; `None` when it is not three digits from 1 to 5.
    pub fn of_code(code: u16) -> Option<RfmSegment> {
        let [r, f, m] = [code / 100, code / 10 % 10, code % 10];
        let valid = [r, f, m].iter().all(|score| (1..=5).contains(score));
        valid.then(|| BY_CODE[index(r, f, m)])
    }
    /// The name of three scores, each from 1 to 5.
    pub(super) fn of_scores(r: u8, f: u8, m: u8) -> RfmSegment {
        BY_CODE[index(r.into(), f.into(), m.into())]
    }
    /// The codes that have this name.
    pub fn codes(self) -> &'static [u16] {
        CODES[self as usize].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_125_codes_has_exactly_one_name() {
        let digits = |code: u16| [code / 100, code / 10 % 10, code % 10];
        let mut all: Vec<u16> = CODES.iter().flat_map(|(_, codes)| codes.iter().copied()).collect();
        all.sort_unstable();
        let expected: Vec<u16> =
            (111..=555).filter(|code| digits(*code).iter().all(|digit| (1..=5).contains(digit))).collect();
        assert_eq!(expected.len(), 125);
        assert_eq!(all, expected);
    }

    #[test]
    fn codes_are_found_by_name_and_names_by_code() {
        for (place, segment) in RfmSegment::ALL.into_iter().enumerate() {
            assert_eq!(segment as usize, place);
            for code in segment.codes() {
                assert_eq!(RfmSegment::of_code(*code), Some(segment), "{code}");
            }
        }
        for code in [0, 110, 156, 600, 5555] {
            assert_eq!(RfmSegment::of_code(code), None, "{code}");
        }
    }
}
