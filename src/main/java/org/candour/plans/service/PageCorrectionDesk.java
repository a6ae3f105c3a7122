package org.candour.plans.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.People;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanAct;
import org.candour.plans.Readability;
import org.candour.plans.readings.PageChanges;
import org.candour.plans.records.PageReadingRecords;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.RecognitionRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people's corrections of pages in, with who, when and why. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class PageCorrectionDesk implements PageCorrections {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_REASON = 1000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);
    private static final String JOB = "The page was not changed.";

    private final PlanRecords plans;
    private final PageReader pages;
    private final PageReadingRecords readings;
    private final RecognitionRecords recognition;
    private final PageChanges changes;
    private final CurrentUser user;
    private final People people;
    private final ApplicationEventPublisher events;

    PageCorrectionDesk(
            PlanRecords plans,
            PageReader pages,
            PageReadingRecords readings,
            RecognitionRecords recognition,
            PageChanges changes,
            CurrentUser user,
            People people,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.pages = pages;
        this.readings = readings;
        this.recognition = recognition;
        this.changes = changes;
        this.user = user;
        this.people = people;
        this.events = events;
    }

    @Override
    public List<PageReading> readings(DocumentId document, int page) {
        List<PageReading> all = readings.of(document, page);
        return !all.isEmpty()
                ? all
                : plans.document(document).stream()
                        .flatMap(found -> pages.of(found, page).stream()
                                .map(only -> new PageReading(
                                        document, 0, Means.FILE, "system", found.receivedAt(), "", only)))
                        .toList();
    }

    private Page file(DocumentId document, int number) {
        return CorrectedPage.file(readings(document, number));
    }

    @Override
    public List<PageReading> byPeople(DocumentId document) {
        return readings.newestOfPeople(document);
    }

    @Override
    public void correct(DocumentId document, int number, String text, String why) {
        required(document, number);
        correct(document, number, readings(document, number).getLast().ordinal(), text, why);
    }

    @Override
    public boolean dropsMuch(DocumentId document, int number, String text) {
        required(document, number);
        return CorrectedPage.dropsMuch(file(document, number), text);
    }

    @Override
    public void correct(DocumentId document, int number, int seen, String text, String why) {
        Page now = required(document, number);
        String clean = text.strip().replace("\r\n", "\n");
        Findings findings = new Findings();
        if (clean.isEmpty() || clean.length() > LONGEST_TEXT) {
            findings.add(
                    WHAT_IT_SAYS,
                    clean.isEmpty() ? "It is empty." : "It is longer than " + LONGEST_TEXT + " characters.",
                    clean.isEmpty()
                            ? "If nothing stands on the page, mark it as blank."
                            : "Take out what is too much.");
        }
        checkReason(why, findings);
        findings.throwIfAny(JOB);
        Page file = file(document, number);
        Page page = CorrectedPage.of(file, now, clean);
        change(document, Means.CORRECTED, page, "corrected", why);
        checkNobodyWasFaster(document, number, seen);
    }

    /** Asked behind the change, where no other can come between; what was changed is then taken back. */
    private void checkNobodyWasFaster(DocumentId document, int number, int seen) {
        List<PageReading> all = readings.of(document, number);
        PageReading before = all.get(all.size() - 2);
        if (before.ordinal() != seen) {
            throw refused(
                    THE_PAGE,
                    name(before) + " changed what this page says at "
                            + MINUTE.format(before.at().atZone(ZoneId.systemDefault())) + ", after you opened it.",
                    "Look at that first, then correct what is still wrong.");
        }
    }

    private String name(PageReading by) {
        return switch (by.means()) {
            case FILE -> "A newer reader";
            case RECOGNISED -> "The recognition";
            default ->
                people.find(new UserId(by.by())).map(People.Person::fullName).orElse(by.by());
        };
    }

    @Override
    public void markBlank(DocumentId document, int number, String why) {
        Page now = required(document, number);
        check(why);
        String writing = CorrectedPage.writing(readings(document, number));
        if (!writing.isEmpty()) {
            int words = writing.strip().split("\\s+").length;
            throw refused(
                    THE_PAGE,
                    (words == 1 ? "1 word was" : words + " words were") + " read here: “"
                            + CorrectedPage.beginning(writing) + "”.",
                    "It is not blank. Correct its text, or mark it as unreadable.");
        }
        Page page = new Page(number, Readability.BLANK, now.heading(), "", "", 100, List.of());
        change(document, Means.MARKED_BLANK, page, "marked as blank", why);
    }

    @Override
    public void lookedAt(DocumentId document, int number) {
        Page now = required(document, number);
        Page file = file(document, number);
        if (!LookedAt.isEnough(file, now)) {
            throw refused(
                    THE_PAGE,
                    now.isToBeLookedAt() ? "There is writing on it." : "It was read to its end already.",
                    "Correct its text, so that searches find what stands there.");
        }
        change(document, Means.LOOKED_AT, LookedAt.page(file, now), "looked at", "Nothing else is written on it.");
    }

    @Override
    public boolean canBeLookedAt(DocumentId document, int number) {
        return LookedAt.isEnough(file(document, number), required(document, number));
    }

    @Override
    public void markUnreadable(DocumentId document, int number, String why) {
        Page now = required(document, number);
        check(why);
        Page page = new Page(
                number,
                Readability.UNREADABLE,
                now.heading(),
                now.text(),
                "Found unreadable by a person: " + cut(why.strip()),
                0,
                now.marks());
        change(document, Means.MARKED_UNREADABLE, page, "marked as unreadable", why);
    }

    @Override
    public void restore(DocumentId document, int number, int ordinal, String why) {
        required(document, number);
        check(why);
        PageReading wanted = readings.of(document, number).stream()
                .filter(reading -> reading.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> refused("The reading", "There is no such reading of the page.", "Choose another."));
        change(document, Means.RESTORED, wanted.page(), "restored an earlier reading of", why);
    }

    private void change(DocumentId id, Means means, Page page, String verb, String why) {
        Document document = plans.document(id).orElseThrow();
        String actor = user.required().value();
        changes.add(id, means, actor, why.strip(), page);
        recognition.end(id, page.number());
        changes.recount(id);
        changes.tell(id);
        String deed = verb + " " + document.pageWord() + " " + page.number() + " of " + document.fileName() + " (" + id
                + "): " + why.strip();
        events.publishEvent(new PlanAct(actor, deed, Instant.now()));
    }

    private Page required(DocumentId id, int number) {
        return plans.document(id)
                .flatMap(document -> pages.of(document, number))
                .orElseThrow(() -> refused(THE_PAGE, "There is no such page.", "Look at the plan again."));
    }

    private static void check(String why) {
        Findings findings = new Findings();
        checkReason(why, findings);
        findings.throwIfAny(JOB);
    }

    private static void checkReason(String why, Findings findings) {
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            findings.add(
                    HOW_YOU_KNOW,
                    why.isBlank() ? "It is missing." : "It is longer than " + LONGEST_REASON + " characters.",
                    "Say in a sentence how you know, such as “Read by eye from the original”.");
        }
    }

    private static String cut(String reason) {
        return reason.length() <= 900 ? reason : reason.substring(0, 899) + "…";
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException(JOB, new Problem(where, what, remedy));
    }
}
