//! What the tools of today know of each other: strangers meet here.
use crate::tools::{Drawing, Looks, Settings, pace, paired};

/// What both are drawn from, and what each is told of the other.
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

    /// Pay and prizes are not known here yet.
    pub(super) fn pace_others(&self) -> pace::Others<'static> {
        pace::Others { reported: self.reported.clone(), ..pace::Others::default() }
    }

    pub(super) fn pace<'b>(&'b self, others: &'b pace::Others<'b>) -> pace::draw::Input<'b> {
        let (params, look) = (&self.settings.pace, &self.looks.pace);
        pace::draw::Input { params, look, drawing: self.drawing, others }
    }

    pub(super) fn paired(&self) -> paired::draw::Input<'_> {
        let (params, look) = (&self.settings.paired, &self.looks.paired);
        paired::draw::Input { params, look, drawing: self.drawing, others: &self.paired }
    }
}
