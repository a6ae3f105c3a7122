package org.candour.figures.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.AlarmJudged;
import org.candour.figures.JudgedAlarm;
import org.candour.figures.Judgement;
import org.candour.figures.Judgement.Decision;
import org.candour.figures.NumberAlarm;
import org.candour.figures.NumbersCheck;
import org.candour.figures.NumbersCheck.Gone;
import org.candour.figures.StatedFigure;
import org.candour.figures.keeping.JudgementStore.Kept;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check as the people of the workflow see it, and their say. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class NumbersDesk implements AgreedNumbers {

    private static final int LONGEST = 2000;

    /** A reason of fewer characters is none. */
    private static final int REASON = 20;

    private final Plans plans;
    private final NumbersState states;
    private final NumbersKeeper keeper;
    private final ReadingStore readings;
    private final JudgementStore judgements;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NumbersDesk(
            Plans plans,
            NumbersState states,
            NumbersKeeper keeper,
            ReadingStore readings,
            JudgementStore judgements,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.states = states;
        this.keeper = keeper;
        this.readings = readings;
        this.judgements = judgements;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<NumbersCheck> of(PlanVersionId id) {
        return plans.version(id).map(this::check);
    }

    private NumbersCheck check(PlanVersion version) {
        Optional<NumbersReading> found = readings.find(version.id());
        boolean isReady = found.filter(reading -> reading.state().equals(states.of(version)))
                .isPresent();
        if (!isReady) {
            keeper.look(version.id());
        }
        Map<String, List<Kept>> said = judgements.of(version.id());
        List<NumberAlarm> alarms = found.map(NumbersReading::alarms).orElse(List.of());
        return new NumbersCheck(
                version,
                isReady,
                alarms.stream()
                        .map(alarm -> judged(alarm, said.getOrDefault(alarm.key(), List.of())))
                        .toList(),
                gone(alarms, said),
                found.map(reading -> reading.figures().size()).orElse(0),
                found.map(NumbersReading::notes).orElse(List.of()));
    }

    private static JudgedAlarm judged(NumberAlarm alarm, List<Kept> said) {
        boolean hasMovedOn = !said.isEmpty() && !said.getLast().basis().equals(Basis.of(alarm));
        return new JudgedAlarm(alarm, said.stream().map(Kept::judgement).toList(), hasMovedOn);
    }

    private static List<Gone> gone(List<NumberAlarm> alarms, Map<String, List<Kept>> said) {
        List<Gone> gone = new ArrayList<>();
        said.forEach((key, all) -> {
            if (alarms.stream().noneMatch(alarm -> alarm.key().equals(key))) {
                gone.add(new Gone(all.getLast().kind(), all.getLast().judgement()));
            }
        });
        return gone;
    }

    @Override
    public List<StatedFigure> figures(PlanVersionId version) {
        return plans.version(version)
                .flatMap(found -> readings.find(found.id()))
                .map(NumbersReading::figures)
                .orElse(List.of());
    }

    /** Nothing while the plan is being read anew: what was confirmed may have gone. */
    @Override
    public List<NumberAlarm> confirmed(PlanVersionId version) {
        return of(version).filter(NumbersCheck::isReady).stream()
                .flatMap(check -> check.alarms().stream())
                .filter(JudgedAlarm::isConfirmed)
                .map(JudgedAlarm::alarm)
                .toList();
    }

    @Override
    @Transactional
    public void judge(PlanVersionId id, String key, Decision decision, String note, int seen) {
        NumbersCheck check =
                of(id).orElseThrow(() -> refused("The plan", "It is not there.", "Look at the plans again."));
        JudgedAlarm judged = check.alarms().stream()
                .filter(any -> any.alarm().key().equals(key))
                .findFirst()
                .orElseThrow(() -> refused(
                        "The alarm",
                        "The plan no longer raises it: its text or the returns changed.",
                        "Reload the page."));
        if (note.isBlank() && decision != Decision.CONFIRMED) {
            throw refused("The note", "It is empty.", "Say in a few words why, so that the next person need not ask.");
        }
        if (note.length() > LONGEST) {
            throw refused("The note", "It has " + note.length() + " characters.", "Keep it under " + LONGEST + ".");
        }
        if (judged.history().size() != seen) {
            throw overtaken();
        }
        notOverturnedLightly(judged, decision, note.strip());
        keep(check.version(), judged, decision, note.strip());
    }

    /** Who sees it otherwise than a colleague owes them a sentence. */
    private void notOverturnedLightly(JudgedAlarm judged, Decision decision, String note) {
        judged.latest()
                .filter(last -> !judged.hasMovedOn() && last.decision() != Decision.REOPENED)
                .filter(last -> last.decision() != decision
                        && !last.by().equals(user.required().value()))
                .filter(last -> note.length() < REASON)
                .ifPresent(last -> {
                    throw refused(
                            "The note",
                            "A colleague " + last.decision().title().toLowerCase(Locale.ROOT) + " this"
                                    + (last.note().isEmpty() ? "" : ": “" + last.note() + "”")
                                    + ". Your note has " + note.length() + " of at least " + REASON + " characters.",
                            "Say in a sentence why you see it otherwise.");
                });
    }

    private void keep(PlanVersion version, JudgedAlarm judged, Decision decision, String note) {
        NumberAlarm alarm = judged.alarm();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Judgement judgement =
                new Judgement(decision, note, alarm.sentence(), user.required().value(), now);
        Kept kept = new Kept(alarm.key(), alarm.kind(), Basis.of(alarm), judgement);
        try {
            judgements.add(version.id(), judged.history().size(), kept);
        } catch (DuplicateKeyException e) {
            throw overtaken();
        }
        String deed = decision.title().toLowerCase(Locale.ROOT) + " an alarm about the numbers of "
                + version.footprint() + " (" + version.title() + "): " + alarm.sentence();
        events.publishEvent(new AlarmJudged(version.id(), judgement.by(), deed, now));
    }

    private static ProblemsException overtaken() {
        return refused(
                "The alarm", "Somebody else judged it since you opened it.", "Reload the page to see what they said.");
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("Nothing was kept:", new Problem(where, what, remedy));
    }
}
