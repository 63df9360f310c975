//! RFM against an independent exact reckoning (`tests/reference/rfm.py`).
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

#[path = "reference/sales.rs"]
mod sales;

use razbor::{
    table::Sales,
    tools::rfm::{Params, Scale, score},
};
use sales::{Reference, close, day, folder, real, small};

#[track_caller]
fn check(sales: &Sales, reference: &str) {
    let reference = Reference::read(reference);
    let analysis_day = Some(day(reference.head("analysis_day")));
    let scores = score(sales, &Params { analysis_day, limits: None }).unwrap();
    assert_eq!(scores.window, (day(reference.head("first_day")), scores.analysis_day));
    assert_eq!(scores.n_scored.to_string(), reference.head("n_scored"));
    let limits = |name: &str, scale: Scale| {
        let expected: Vec<&str> = reference.head(name).split(' ').collect();
        assert_eq!(expected.len(), scale.limits().len());
        for (limit, expected) in scale.limits().iter().zip(expected) {
            close(limit.to_f64(), expected, name);
        }
    };
    limits("recency", scores.limits.recency);
    limits("frequency", scores.limits.frequency);
    limits("monetary", scores.limits.monetary);
    assert_eq!(scores.clients.len(), reference.rows.len());
    for cells in &reference.rows {
        let name = cells.get("client");
        let client = scores.clients[sales.client_names.find(name).unwrap() as usize];
        let late = client.rhythm.map_or_else(|_| "-".into(), |rhythm| rhythm.late_days.to_string());
        let found = match client.score {
            Err(_) => ["-"; 6].map(String::from),
            Ok(score) => [
                score.recency_days.to_string(),
                score.frequency.to_string(),
                score.monetary.raw().to_string(),
                score.r.to_string(),
                score.f.to_string(),
                score.m.to_string(),
            ],
        };
        let expected =
            ["recency_days", "frequency", "monetary", "r", "f", "m"].map(|column| cells.get(column));
        assert_eq!(
            (&found.each_ref().map(String::as_str), late.as_str()),
            (&expected, cells.get("late_days")),
            "{name}"
        );
    }
}

#[test]
fn scores_of_the_small_case_are_the_references() {
    check(&small(), &std::fs::read_to_string(folder().join("small_rfm.tsv")).unwrap());
}

#[test]
fn scores_of_a_real_wholesaler_are_the_references() {
    if let Some((sales, reference)) = real("rfm.py") {
        check(&sales, &reference);
    }
}
