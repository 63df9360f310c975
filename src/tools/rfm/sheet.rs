//! The columns that RFM adds to a client table.
use super::{Client, RfmSegment};
use crate::{
    export::{Column, Kind, Value},
    words::Words,
};

/// The name of a segment.
pub fn segment_name(segment: RfmSegment, words: &Words) -> String {
    words.text(match segment {
        RfmSegment::Champions => "rfm-champions",
        RfmSegment::Loyal => "rfm-loyal",
        RfmSegment::PotentialLoyalists => "rfm-potential-loyalists",
        RfmSegment::New => "rfm-new",
        RfmSegment::Promising => "rfm-promising",
        RfmSegment::NeedAttention => "rfm-need-attention",
        RfmSegment::AboutToSleep => "rfm-about-to-sleep",
        RfmSegment::AtRisk => "rfm-at-risk",
        RfmSegment::CannotLose => "rfm-cannot-lose",
        RfmSegment::Hibernating => "rfm-hibernating",
        RfmSegment::Lost => "rfm-lost",
    })
}

/// Frequency, money, three scores, the code and the segment.
pub fn columns(words: &Words) -> Vec<Column> {
    let column = |title: String, machine: &str, kind: Kind| Column::new(title, machine, kind);
    vec![
        column(words.text("rfm-col-frequency"), "frequency", Kind::Count),
        column(words.text("rfm-col-monetary"), "monetary", Kind::Money),
        column("R".into(), "r", Kind::Count),
        column("F".into(), "f", Kind::Count),
        column("M".into(), "m", Kind::Count),
        column("RFM".into(), "rfm", Kind::Count),
        column(words.text("rfm-col-segment"), "rfm_segment", Kind::Text),
    ]
}

/// The values of one client, in the order of [`columns`]; empty for a client without a score.
pub fn values(client: Option<&Client>, words: &Words) -> Vec<Value> {
    let Some(score) = client.and_then(|client| client.score.as_ref().ok()) else {
        return vec![Value::Empty; 7];
    };
    vec![
        Value::Count(score.frequency.into()),
        Value::Money(score.monetary),
        Value::Count(score.r.into()),
        Value::Count(score.f.into()),
        Value::Count(score.m.into()),
        Value::Count(score.code.into()),
        Value::Text(segment_name(score.segment, words)),
    ]
}
