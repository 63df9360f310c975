//! What must hold for every pace and every paired report.
#![allow(clippy::unwrap_used, reason = "a test")]
use proptest::prelude::*;
use razbor::{
    domain::{Amount, Calendar, Country, Day, Percent, Period, Step},
    stats::Ratio,
    tools::{pace, paired},
};

/// A day of 2026.
fn day_of_year() -> impl Strategy<Value = Day> {
    (0..365).prop_map(|days| Day::from_ymd(2026, 1, 1).unwrap().plus(days))
}

fn calendar() -> impl Strategy<Value = Calendar> {
    let country = prop_oneof![Just(Country::Russia), Just(Country::WeekendsOnly)];
    let days = || prop::collection::btree_set(day_of_year(), 0..12);
    (country, days(), days()).prop_map(|(country, holidays, toggled)| Calendar { country, holidays, toggled })
}

fn amount(units: std::ops::Range<i64>) -> impl Strategy<Value = Amount> {
    units.prop_map(|raw| Amount::new(raw * 100))
}

fn settings() -> impl Strategy<Value = pace::Settings> {
    let shape = prop_oneof![Just(pace::Shape::Straight), Just(pace::Shape::Profile)];
    (day_of_year(), -3..35, any::<bool>(), calendar(), shape).prop_map(
        |(of_month, days, today_is_in, calendar, shape)| {
            let month = Period::of(Step::Month, of_month);
            let today = month.first_day().plus(days);
            pace::Settings { month, today, today_is_in, calendar, shape }
        },
    )
}

fn fact() -> impl Strategy<Value = pace::Fact> {
    let dated = prop::collection::vec((day_of_year(), amount(-1_000..90_000)), 0..40);
    prop_oneof![amount(-1_000..900_000).prop_map(pace::Fact::ToDate), dated.prop_map(pace::Fact::Dated)]
}

fn schedule() -> impl Strategy<Value = pace::Schedule> {
    let load = prop_oneof![
        Just(pace::Load::Full),
        (0..=100_u32).prop_map(|share| pace::Load::Share(Percent::whole(share))),
        any::<[bool; 7]>().prop_map(pace::Load::Weekdays),
    ];
    let leave = prop::collection::btree_set(day_of_year(), 0..40);
    (load, leave).prop_map(|(load, leave)| pace::Schedule { load, leave })
}

fn sellers(schedule: impl Strategy<Value = pace::Schedule>) -> impl Strategy<Value = Vec<pace::Seller>> {
    let seller = (0..9, amount(0..900_000), fact(), schedule).prop_map(|(name, plan, fact, schedule)| {
        pace::Seller { name: format!("Менеджер {name}"), plan, fact, schedule }
    });
    prop::collection::vec(seller, 0..12)
}

fn history() -> impl Strategy<Value = Vec<(Day, Amount)>> {
    let before = (0..400).prop_map(|days| Day::from_ymd(2025, 8, 1).unwrap().plus(days));
    prop::collection::vec((before, amount(-100..9_000)), 0..120)
}

/// Reports of up to four sellers over two months.
fn entries() -> impl Strategy<Value = Vec<paired::Entry>> {
    let maybe = || prop::option::of(amount(-50..900));
    let entry = (0..60, 0..4, maybe(), maybe()).prop_map(|(day, seller, received, promise)| paired::Entry {
        day: Day::from_ymd(2026, 4, 15).unwrap().plus(day),
        seller: format!("Менеджер {seller}"),
        received,
        promise,
    });
    prop::collection::vec(entry, 0..80)
}

fn paired_settings() -> impl Strategy<Value = paired::Settings> {
    (0..70, calendar(), 0..40_u32).prop_map(|(days, calendar, tolerance)| paired::Settings {
        tolerance: Percent::whole(tolerance),
        ..paired::Settings::new(Day::from_ymd(2026, 4, 15).unwrap().plus(days), calendar)
    })
}

/// Lines as people write them, and lines that they do not.
fn pasted() -> impl Strategy<Value = String> {
    let number = "(-?[1-9][0-9]{0,5}(,[0-9]{1,2})?|[1-9][0-9]? 000|[1-9](,[0-9])? (млн|тыс\\.?|k)|0|—|)";
    let name = "(Иванов|Petrova А\\. А\\.|Отдел 12:|Сегодня Анна|Итого|)";
    let mark = "( |: | — |\t| план | факт: |, завтра )";
    let front = "(|\\[24\\.11\\.2026 18:03\\] |24\\.11\\.2026\t|1\\. |• )";
    let line = (front, name, mark, number, "( / |/| |\t|, план )", number)
        .prop_map(|(front, name, mark, one, between, two)| [front, name, mark, one, between, two].concat());
    let other = prop_oneof!["План на завтра:", "Менеджер\tПлан\tФакт", "[ \t]{0,3}", "\\PC{0,30}"];
    prop::collection::vec(prop_oneof![3 => line, 1 => other], 0..12).prop_map(|lines| lines.join("\n"))
}

/// Line numbers follow the input; nothing else does.
fn without_places(mut report: pace::Report) -> pace::Report {
    report.lines.iter_mut().for_each(|line| line.at = 0);
    report
}

fn sum(amounts: impl Iterator<Item = Amount>) -> i64 {
    amounts.map(Amount::raw).sum()
}

proptest! {
    #[test]
    fn the_order_of_sellers_and_payments_does_not_matter(
        sellers in sellers(schedule()), history in history(), settings in settings(),
    ) {
        let input = pace::Input { sellers, history };
        let mut turned = input.clone();
        turned.sellers.reverse();
        turned.history.reverse();
        for seller in &mut turned.sellers {
            if let pace::Fact::Dated(payments) = &mut seller.fact {
                payments.reverse();
            }
        }
        let [one, other] = [input, turned].map(|input| pace::analyse(&input, &settings).map(without_places));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn the_department_is_the_sum_of_its_sellers(
        sellers in sellers(schedule()), history in history(), settings in settings(),
    ) {
        let input = pace::Input { sellers, history };
        let report = pace::analyse(&input, &settings).unwrap();
        let (lines, department) = (&report.lines, &report.department);
        prop_assert_eq!(department.plan.raw(), sum(lines.iter().map(|line| line.plan)));
        prop_assert_eq!(department.fact.raw(), sum(lines.iter().map(|line| line.fact)));
        if let Ok(projection) = department.figures.projection {
            let of = |line: &pace::Line| line.figures.projection.unwrap_or(line.fact);
            prop_assert_eq!(projection.raw(), sum(lines.iter().map(of)));
        }
    }

    /// Where all work the same days, the department's pace is its projected attainment, exactly up to the
    /// rounding of each seller's projection.
    #[test]
    fn pace_is_the_projected_attainment(
        sellers in sellers(Just(pace::Schedule::default())), history in history(), settings in settings(),
    ) {
        let n = sellers.len() as i128;
        let report = pace::analyse(&pace::Input { sellers, history }, &settings).unwrap();
        let all = report.lines.iter().map(|line| (line.plan, line.figures, 1));
        let department = &report.department;
        for (plan, figures, roundings) in all.chain([(department.plan, department.figures, n)]) {
            if let (Ok(pace), Ok(projection)) = (figures.pace, figures.projection) {
                let exact = pace.part() * i128::from(plan.raw());
                let gap = (exact - i128::from(projection.raw()) * pace.whole()).abs();
                prop_assert!(2 * gap <= roundings * pace.whole());
            }
        }
    }

    #[test]
    fn the_projection_at_the_last_working_day_is_the_fact(
        sellers in sellers(schedule()), history in history(), settings in settings(),
    ) {
        let today = settings.month.last_day();
        let settings = pace::Settings { today, today_is_in: true, ..settings };
        let report = pace::analyse(&pace::Input { sellers, history }, &settings).unwrap();
        for line in report.lines.iter().filter(|line| line.days.total > 0) {
            prop_assert_eq!(line.days.left, 0);
            prop_assert_eq!(line.figures.projection, Ok(line.fact));
        }
    }

    /// Within half of 1/10 000 for each full day left.
    #[test]
    fn what_is_needed_a_day_makes_the_plan(sellers in sellers(schedule()), settings in settings()) {
        let report = pace::analyse(&pace::Input { sellers, history: Vec::new() }, &settings).unwrap();
        let lines = report.lines.iter().map(|line| (line.plan, line.fact, line.days, line.figures));
        let department = report.department;
        let all = (department.plan, department.fact, department.days, department.figures);
        for (plan, fact, days, figures) in lines.chain([all]) {
            let short = i128::from(plan.raw()) - i128::from(fact.raw());
            match figures.required {
                Ok(pace::Required::PerDay(a_day)) => {
                    let left = i128::from(days.as_full_days(days.left).raw());
                    let gap = (i128::from(a_day.raw()) * left - short * 10_000).abs();
                    prop_assert!(short > 0 && 2 * gap <= left);
                }
                Ok(pace::Required::Met { over }) => prop_assert_eq!(i128::from(over.raw()), -short),
                Ok(pace::Required::NoDaysLeft { short: said }) => {
                    prop_assert_eq!(i128::from(said.raw()), short);
                    prop_assert_eq!(days.as_full_days(days.left), Amount::ZERO);
                }
                Err(_) => prop_assert!(!plan.is_positive()),
            }
        }
    }

    #[test]
    fn who_lags_most_comes_first(sellers in sellers(schedule()), settings in settings()) {
        let report = pace::analyse(&pace::Input { sellers, history: Vec::new() }, &settings).unwrap();
        let paces: Vec<Option<Ratio>> = report.lines.iter().map(|line| line.figures.pace.ok()).collect();
        let known: Vec<Ratio> = paces.iter().flatten().copied().collect();
        prop_assert!(known.is_sorted());
        prop_assert!(paces.iter().skip(known.len()).all(Option::is_none));
    }

    /// Within half of 1/10 000 a seller.
    #[test]
    fn the_curve_ends_at_the_figures(
        sellers in sellers(schedule()), history in history(), settings in settings(),
    ) {
        let n = sellers.len() as i64;
        let input = pace::Input { sellers, history };
        let report = pace::analyse(&input, &settings).unwrap();
        let Ok(days) = pace::curve(&input, &settings, pace::Whose::Department) else { return Ok(()) };
        let last = days.last().unwrap();
        prop_assert_eq!(last.plan, report.department.plan);
        if let (Some(drawn), Ok(said)) = (last.projection, report.department.figures.projection) {
            prop_assert!((drawn.raw() - said.raw()).abs() <= n);
        }
        if let Some(at) = days.iter().find(|day| day.day == report.through) {
            prop_assert_eq!(at.fact, Some(report.department.fact));
            if let (Ok(due), Some(projection)) = (report.department.figures.due, at.projection) {
                prop_assert!((at.plan.raw() - due.raw()).abs() <= n);
                prop_assert_eq!(projection, report.department.fact);
            }
        }
    }

    #[test]
    fn money_of_any_size_gives_a_figure_or_a_reason(
        raws in prop::collection::vec((any::<i64>(), any::<i64>()), 1..6), history in history(), settings in settings(),
    ) {
        let day = settings.month.first_day();
        let fact = |raw| pace::Fact::Dated(vec![(day, Amount::new(raw))]);
        let seller = |(plan, raw): &(i64, i64)| pace::Seller {
            name: String::new(), plan: Amount::new(*plan), fact: fact(*raw), schedule: pace::Schedule::default(),
        };
        let sellers = raws.iter().map(seller).collect();
        let huge = raws.iter().map(|(raw, _)| (day.plus(-40), Amount::new(*raw)));
        let input = pace::Input { sellers, history: history.into_iter().chain(huge).collect() };
        let _ = pace::analyse(&input, &settings);
        let _ = pace::curve(&input, &settings, pace::Whose::Department);
        let entry = |(at, (one, other)): (i32, &(i64, i64))| paired::Entry {
            day: day.plus(at), seller: String::new(),
            received: Some(Amount::new(*one)), promise: Some(Amount::new(*other)),
        };
        let entries: Vec<paired::Entry> = (0..).zip(&raws).map(entry).collect();
        let settings = paired::Settings::new(day.plus(2), settings.calendar);
        if let Ok(report) = paired::analyse(&entries, &settings) {
            let _ = paired::on_day(&report, day.plus(1), &settings);
        }
    }

    #[test]
    fn the_order_of_reports_does_not_matter(entries in entries(), settings in paired_settings(), turn in 0..80_usize) {
        let mut turned = entries.clone();
        turned.reverse();
        turned.rotate_left(turn % entries.len().max(1));
        prop_assert_eq!(paired::analyse(&entries, &settings), paired::analyse(&turned, &settings));
    }

    #[test]
    fn all_pairs_are_those_of_the_sellers(entries in entries(), settings in paired_settings()) {
        let report = paired::analyse(&entries, &settings).unwrap();
        let of = |field: fn(&paired::SellerLine) -> Amount| sum(report.sellers.iter().map(field));
        prop_assert_eq!(report.total.promised.raw(), of(|line| line.measures.promised));
        prop_assert_eq!(report.total.received.raw(), of(|line| line.measures.received));
        prop_assert_eq!(report.missing.raw(), of(|line| line.missing));
        let hits: u32 = report.sellers.iter().map(|line| line.measures.hits).sum();
        prop_assert_eq!(report.total.hits, hits);
        for line in &report.sellers {
            if let (Ok(kept), Ok(error)) = (line.measures.kept, line.measures.error) {
                prop_assert!(Ratio::ZERO <= kept && kept <= Ratio::ONE && error >= Ratio::ZERO);
            }
        }
    }

    #[test]
    fn no_money_is_lost_between_reports_and_days(entries in entries(), settings in paired_settings()) {
        let report = paired::analyse(&entries, &settings).unwrap();
        let mut reported = entries;
        reported.sort();
        reported.dedup_by(|one, other| one == other);
        let reported = sum(reported.iter().filter_map(|entry| entry.received));
        let paired = report.total.received.raw() + sum(report.sellers.iter().map(|line| line.without_promise));
        prop_assert_eq!(paired, reported);
    }

    #[test]
    fn what_was_missed_came_later_or_is_missing(entries in entries(), settings in paired_settings()) {
        let report = paired::analyse(&entries, &settings).unwrap();
        let pairs = report.sellers.iter().flat_map(|line| &line.slots).filter_map(|slot| slot.promised.zip(slot.received));
        let missed: i64 = pairs.map(|(promised, received)| (promised.raw() - received.raw()).max(0)).sum();
        prop_assert_eq!(missed, report.carried.raw() + report.missing.raw());
    }

    #[test]
    fn a_day_s_sheet_holds_each_seller_once(entries in entries(), settings in paired_settings(), on in 0..70) {
        let report = paired::analyse(&entries, &settings).unwrap();
        let day = Day::from_ymd(2026, 4, 15).unwrap().plus(on);
        let sheet = paired::on_day(&report, day, &settings).unwrap();
        let mut names: Vec<&str> = sheet.lines.iter().map(|line| &*line.seller).collect();
        names.sort_unstable();
        names.dedup();
        prop_assert_eq!(names.len(), sheet.lines.len());
        let promised: i64 = sheet.lines.iter().filter_map(|line| line.promised).map(Amount::raw).sum();
        prop_assert_eq!(sheet.promised.unwrap_or_default().raw(), promised);
    }

    #[test]
    fn a_paste_that_is_printed_reads_the_same(text in pasted()) {
        let day = Day::from_ymd(2026, 11, 23).unwrap();
        let first = paired::read_reports(&text, day);
        let again = paired::read_reports(&paired::print_reports(&first.entries), day);
        prop_assert_eq!(&again.entries, &first.entries);
        prop_assert!(again.refused.is_empty() && again.headings == 0 && again.blank == 0);
    }

    #[test]
    fn every_line_of_a_paste_is_somewhere(text in pasted()) {
        check_lines(&text)?;
    }

    #[test]
    fn any_bytes_may_be_pasted(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check_lines(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn any_marks_digits_and_words_may_be_pasted(text in "([0-9]{1,4}|[ \t\n\r/,.:;'’–—−\\-\\[\\]()%$₽]|план|факт|млн|р|к|И|Я|\u{a0}|\u{feff}){0,40}") {
        check_lines(&text)?;
    }
}

fn check_lines(text: &str) -> Result<(), TestCaseError> {
    let pasted = paired::read_reports(text, Day::from_ymd(2026, 11, 23).unwrap());
    let told = (pasted.entries.len() + pasted.refused.len()) as u32 + pasted.headings + pasted.blank;
    prop_assert_eq!(told, pasted.lines);
    prop_assert_eq!(pasted.lines as usize, text.lines().count());
    for refused in &pasted.refused {
        prop_assert_eq!(Some(&*refused.text), text.lines().nth(refused.line as usize - 1));
    }
    let plans = pace::read_plans(text);
    let told = (plans.sellers.len() + plans.refused.len()) as u32 + plans.headings + plans.blank;
    prop_assert_eq!(told, plans.lines);
    Ok(())
}
