//! Every encoding, with its name and labels as in the Encoding Standard.
use crate::state::Kind;
use crate::{Encoding, tables};

macro_rules! encodings {
    ($($name:ident, $init:ident: $shown:literal, $labels:literal, $kind:expr;)*) => {
        /// All of them; the most frequent first, for the search by label.
        pub(crate) static ALL: &[&Encoding] = &[$(&$init),*];
        $(
            #[doc = concat!("The encoding ", $shown, ", for arrays of encodings.")]
            pub static $init: Encoding = Encoding { name: $shown, labels: $labels, kind: $kind };
            #[doc = concat!("The encoding ", $shown, ".")]
            pub static $name: &Encoding = &$init;
        )*
    };
}

encodings! {
    UTF_8, UTF_8_INIT: "UTF-8",
        "utf-8 utf8 unicode20utf8 unicode11utf8 x-unicode20utf8 unicode-1-1-utf-8",
        Kind::Utf8;
    UTF_16LE, UTF_16LE_INIT: "UTF-16LE",
        "utf-16le ucs-2 utf-16 unicode csunicode unicodefeff iso-10646-ucs-2",
        Kind::Utf16 { is_big: false };
    UTF_16BE, UTF_16BE_INIT: "UTF-16BE", "utf-16be unicodefffe", Kind::Utf16 { is_big: true };
    WINDOWS_1251, WINDOWS_1251_INIT: "windows-1251",
        "windows-1251 cp1251 x-cp1251",
        Kind::OneByte(&tables::WINDOWS_1251);
    WINDOWS_1252, WINDOWS_1252_INIT: "windows-1252",
        "windows-1252 l1 cp819 ascii latin1 cp1252 ibm819 iso88591 x-cp1252 us-ascii iso8859-1 iso-ir-100 \
         iso-8859-1 iso_8859-1 csisolatin1 ansi_x3.4-1968 iso_8859-1:1987",
        Kind::OneByte(&tables::WINDOWS_1252);
    KOI8_R, KOI8_R_INIT: "KOI8-R", "koi8-r koi koi8 koi8_r cskoi8r", Kind::OneByte(&tables::KOI8_R);
    KOI8_U, KOI8_U_INIT: "KOI8-U", "koi8-u koi8-ru", Kind::OneByte(&tables::KOI8_U);
    IBM866, IBM866_INIT: "IBM866", "ibm866 866 cp866 csibm866", Kind::OneByte(&tables::IBM866);
    ISO_8859_5, ISO_8859_5_INIT: "ISO-8859-5",
        "iso-8859-5 iso88595 cyrillic iso8859-5 iso-ir-144 iso_8859-5 iso_8859-5:1988 csisolatincyrillic",
        Kind::OneByte(&tables::ISO_8859_5);
    X_MAC_CYRILLIC, X_MAC_CYRILLIC_INIT: "x-mac-cyrillic",
        "x-mac-cyrillic x-mac-ukrainian",
        Kind::OneByte(&tables::X_MAC_CYRILLIC);
    WINDOWS_1250, WINDOWS_1250_INIT: "windows-1250",
        "windows-1250 cp1250 x-cp1250",
        Kind::OneByte(&tables::WINDOWS_1250);
    WINDOWS_1253, WINDOWS_1253_INIT: "windows-1253",
        "windows-1253 cp1253 x-cp1253",
        Kind::OneByte(&tables::WINDOWS_1253);
    WINDOWS_1254, WINDOWS_1254_INIT: "windows-1254",
        "windows-1254 l5 cp1254 latin5 x-cp1254 iso88599 iso8859-9 iso-ir-148 iso-8859-9 iso_8859-9 \
         csisolatin5 iso_8859-9:1989",
        Kind::OneByte(&tables::WINDOWS_1254);
    WINDOWS_1255, WINDOWS_1255_INIT: "windows-1255",
        "windows-1255 cp1255 x-cp1255",
        Kind::OneByte(&tables::WINDOWS_1255);
    WINDOWS_1256, WINDOWS_1256_INIT: "windows-1256",
        "windows-1256 cp1256 x-cp1256",
        Kind::OneByte(&tables::WINDOWS_1256);
    WINDOWS_1257, WINDOWS_1257_INIT: "windows-1257",
        "windows-1257 cp1257 x-cp1257",
        Kind::OneByte(&tables::WINDOWS_1257);
    WINDOWS_1258, WINDOWS_1258_INIT: "windows-1258",
        "windows-1258 cp1258 x-cp1258",
        Kind::OneByte(&tables::WINDOWS_1258);
    WINDOWS_874, WINDOWS_874_INIT: "windows-874",
        "windows-874 tis-620 dos-874 iso885911 iso8859-11 iso-8859-11",
        Kind::OneByte(&tables::WINDOWS_874);
    ISO_8859_2, ISO_8859_2_INIT: "ISO-8859-2",
        "iso-8859-2 l2 latin2 iso88592 iso8859-2 iso-ir-101 iso_8859-2 csisolatin2 iso_8859-2:1987",
        Kind::OneByte(&tables::ISO_8859_2);
    ISO_8859_3, ISO_8859_3_INIT: "ISO-8859-3",
        "iso-8859-3 l3 latin3 iso88593 iso8859-3 iso_8859-3 iso-ir-109 csisolatin3 iso_8859-3:1988",
        Kind::OneByte(&tables::ISO_8859_3);
    ISO_8859_4, ISO_8859_4_INIT: "ISO-8859-4",
        "iso-8859-4 l4 latin4 iso88594 iso8859-4 iso-ir-110 iso_8859-4 csisolatin4 iso_8859-4:1988",
        Kind::OneByte(&tables::ISO_8859_4);
    ISO_8859_6, ISO_8859_6_INIT: "ISO-8859-6",
        "iso-8859-6 arabic ecma-114 iso88596 asmo-708 iso8859-6 iso_8859-6 iso-ir-127 csiso88596e \
         csiso88596i iso-8859-6-e iso-8859-6-i iso_8859-6:1987 csisolatinarabic",
        Kind::OneByte(&tables::ISO_8859_6);
    ISO_8859_7, ISO_8859_7_INIT: "ISO-8859-7",
        "iso-8859-7 greek greek8 iso88597 ecma-118 elot_928 iso8859-7 iso-ir-126 iso_8859-7 sun_eu_greek \
         iso_8859-7:1987 csisolatingreek",
        Kind::OneByte(&tables::ISO_8859_7);
    ISO_8859_8, ISO_8859_8_INIT: "ISO-8859-8",
        "iso-8859-8 visual hebrew iso88598 iso8859-8 iso_8859-8 iso-ir-138 csiso88598e iso-8859-8-e \
         iso_8859-8:1988 csisolatinhebrew",
        Kind::OneByte(&tables::ISO_8859_8);
    ISO_8859_8_I, ISO_8859_8_I_INIT: "ISO-8859-8-I",
        "iso-8859-8-i logical csiso88598i",
        Kind::OneByte(&tables::ISO_8859_8);
    ISO_8859_10, ISO_8859_10_INIT: "ISO-8859-10",
        "iso-8859-10 l6 latin6 iso885910 iso8859-10 iso-ir-157 csisolatin6",
        Kind::OneByte(&tables::ISO_8859_10);
    ISO_8859_13, ISO_8859_13_INIT: "ISO-8859-13",
        "iso-8859-13 iso885913 iso8859-13",
        Kind::OneByte(&tables::ISO_8859_13);
    ISO_8859_14, ISO_8859_14_INIT: "ISO-8859-14",
        "iso-8859-14 iso885914 iso8859-14",
        Kind::OneByte(&tables::ISO_8859_14);
    ISO_8859_15, ISO_8859_15_INIT: "ISO-8859-15",
        "iso-8859-15 l9 iso885915 iso8859-15 iso_8859-15 csisolatin9",
        Kind::OneByte(&tables::ISO_8859_15);
    ISO_8859_16, ISO_8859_16_INIT: "ISO-8859-16", "iso-8859-16", Kind::OneByte(&tables::ISO_8859_16);
    MACINTOSH, MACINTOSH_INIT: "macintosh",
        "macintosh mac csmacintosh x-mac-roman",
        Kind::OneByte(&tables::MACINTOSH);
    BIG5, BIG5_INIT: "Big5", "big5 csbig5 cn-big5 x-x-big5 big5-hkscs", Kind::Replacement;
    EUC_JP, EUC_JP_INIT: "EUC-JP", "euc-jp x-euc-jp cseucpkdfmtjapanese", Kind::Replacement;
    EUC_KR, EUC_KR_INIT: "EUC-KR",
        "euc-kr korean ksc5601 cseuckr ksc_5601 iso-ir-149 windows-949 csksc56011987 ks_c_5601-1987 \
         ks_c_5601-1989",
        Kind::Replacement;
    GBK, GBK_INIT: "GBK",
        "gbk x-gbk gb2312 gb_2312 chinese csgb2312 iso-ir-58 gb_2312-80 csiso58gb231280",
        Kind::Replacement;
    GB18030, GB18030_INIT: "gb18030", "gb18030", Kind::Replacement;
    ISO_2022_JP, ISO_2022_JP_INIT: "ISO-2022-JP", "iso-2022-jp csiso2022jp", Kind::Replacement;
    SHIFT_JIS, SHIFT_JIS_INIT: "Shift_JIS",
        "shift_jis sjis ms932 x-sjis ms_kanji shift-jis csshiftjis windows-31j",
        Kind::Replacement;
    REPLACEMENT, REPLACEMENT_INIT: "replacement",
        "replacement hz-gb-2312 iso-2022-cn iso-2022-kr csiso2022kr iso-2022-cn-ext",
        Kind::Replacement;
}
