//! What the tools of today know of each other: strangers meet here.
use crate::{
    domain::Amount,
    tools::{Drawing, Looks, Settings, pace, paired, pay},
};

/// What both are drawn from, what each is told of the other, and the pace of pay.
pub(super) struct Beside<'a> {
    settings: &'a Settings,
    looks: &'a Looks,
    drawing: Drawing<'a>,
    paired: paired::Others,
    reported: Option<pace::Reported>,
}

impl<'a> Beside<'a> {
    pub(super) fn of((settings, looks): (&'a Settings, &'a Looks), drawing: Drawing<'a>) -> Beside<'a> {
        let (team, today) = (drawing.team, drawing.now.today);
        let paired = paired::Others {
            calendar: settings.pace.calendar(),
            away: settings.pace.away(),
            names: pace::sellers(&settings.pace, team, today),
        };
        let said = paired::said(&settings.paired, team, (&paired, today));
        let reported = said.map(|said| pace::Reported {
            promised_today: said.promised_today,
            yesterday: said.yesterday,
            promised_yesterday: said.promised_yesterday,
            received_yesterday: said.received_yesterday,
            missing: said.missing,
        });
        Beside { settings, looks, drawing, paired, reported }
    }

    /// Draws the pace with all that the others know. A scheme that cannot pay gives no outlook at all, a seller
    /// without a plan no outlook for that one.
    pub(super) fn with_pace<T>(&self, draw: impl FnOnce(pace::draw::Input<'_>) -> T) -> T {
        let prospect = pay::Prospect::of(&self.settings.pay).ok();
        let ahead = |_: &str, plan: Amount, projection: Amount| {
            let found = prospect.as_ref()?.at(plan, projection).ok()?;
            Some(pace::Outlook {
                pay: found.paid.total,
                next: found.step.map(|step| (step.sales, step.earns)),
                tier: pay::draw::tier(self.drawing.words, &found),
            })
        };
        let outlook: pace::LookAhead<'_> = &ahead;
        let others = pace::Others {
            outlook: prospect.is_some().then_some(outlook),
            reported: self.reported.clone(),
            prizes: self.prizes(),
        };
        let (params, look) = (&self.settings.pace, &self.looks.pace);
        draw(pace::draw::Input { params, look, drawing: self.drawing, others: &others })
    }

    /// Interim prizes won today; none when their sums are too large to be told.
    fn prizes(&self) -> Vec<pace::Prize> {
        let (params, Drawing { now, words, team }) = (&self.settings.pay, self.drawing);
        let prize = |won: pay::Won| pace::Prize {
            stage: pay::draw::stage(words, &params.scheme, (won.stage, won.due)),
            winners: won.winners,
            amount: won.prize,
            runner_up: won.runner_up.map(|(name, short)| pace::RunnerUp { name, short }),
        };
        pay::won_on(params, team, now.today).unwrap_or_default().into_iter().map(prize).collect()
    }

    pub(super) fn paired(&self) -> paired::draw::Input<'_> {
        let (params, look) = (&self.settings.paired, &self.looks.paired);
        paired::draw::Input { params, look, drawing: self.drawing, others: &self.paired }
    }
}
