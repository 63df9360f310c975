//! Classes of volume and regularity, and the nine segments they make.
use serde::{Deserialize, Serialize};

/// Volume: A carries most of the revenue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AbcClass {
    /// Largest volume.
    A,
    /// Middle.
    B,
    /// Small, and every total of zero or less.
    C,
}

/// Regularity: X buys often and evenly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum XyzClass {
    /// Often, a predictable sum.
    X,
    /// Now and then.
    Y,
    /// Single purchases.
    Z,
}

/// A cell of the matrix; without XYZ for new clients and undated lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Segment {
    /// Volume.
    pub abc: AbcClass,
    /// Regularity, when it can be told.
    pub xyz: Option<XyzClass>,
}

/// What the method says to do with a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Treatment {
    /// AX, BX: the target audience.
    Target,
    /// AY, AZ, BY, BZ: work on loyalty.
    Loyalty,
    /// CX, CY: raise the average check.
    RaiseCheck,
    /// CZ: stop spending time.
    StopSpending,
}

impl AbcClass {
    /// In order of volume.
    pub const ALL: [AbcClass; 3] = [AbcClass::A, AbcClass::B, AbcClass::C];
    /// 0, 1 or 2.
    pub const fn index(self) -> usize {
        self as usize
    }
    /// The letter, the same in both languages.
    pub const fn letter(self) -> char {
        ['A', 'B', 'C'][self as usize]
    }
}

impl XyzClass {
    /// In order of regularity.
    pub const ALL: [XyzClass; 3] = [XyzClass::X, XyzClass::Y, XyzClass::Z];
    /// 0, 1 or 2.
    pub const fn index(self) -> usize {
        self as usize
    }
    /// The letter, the same in both languages.
    pub const fn letter(self) -> char {
        ['X', 'Y', 'Z'][self as usize]
    }
}

impl Segment {
    /// The method's advice; none while regularity is unknown.
    pub fn treatment(self) -> Option<Treatment> {
        let xyz = self.xyz?;
        Some(match (self.abc, xyz) {
            (AbcClass::A | AbcClass::B, XyzClass::X) => Treatment::Target,
            (AbcClass::A | AbcClass::B, _) => Treatment::Loyalty,
            (AbcClass::C, XyzClass::X | XyzClass::Y) => Treatment::RaiseCheck,
            (AbcClass::C, XyzClass::Z) => Treatment::StopSpending,
        })
    }
    /// `AX`, or `A` while regularity is unknown.
    pub fn code(self) -> String {
        let mut code = String::from(self.abc.letter());
        code.extend(self.xyz.map(XyzClass::letter));
        code
    }
}
