package org.candour.plans.hostile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanSearch;
import org.candour.search.SearchAnswer;

/** One file that was taken in, and whether it ended as every file must. */
final class Trial {

    private static final long LONGEST_SECONDS = 60;

    private final HostileFile file;
    private final DocumentId id;
    private final PlanTexts texts;
    private final PlanSearch search;
    private final EvidenceSearch evidence;
    private final long uploaded = System.nanoTime();

    Trial(HostileFile file, Document document, PlanTexts texts, PlanSearch search, EvidenceSearch evidence) {
        this.file = file;
        this.id = document.id();
        this.texts = texts;
        this.search = search;
        this.evidence = evidence;
    }

    private Document document() {
        return texts.document(id).orElseThrow();
    }

    private static boolean await(java.util.function.BooleanSupplier happened, long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    void judge(List<String> wrong) {
        await(() -> document().state() != DocumentState.RECEIVED, 300); // its turn
        if (!await(() -> document().state().isFinal(), LONGEST_SECONDS)) {
            wrong.add(file.name() + ": not read after " + LONGEST_SECONDS + " seconds");
            await(() -> document().state().isFinal(), 300);
        }
        Document document = document();
        if (document.state() != DocumentState.INDEXED && document.reason().isBlank()) {
            wrong.add(file.name() + ": " + document.state() + " without a reason");
        }
        judgeWords(document, wrong);
        if (Boolean.getBoolean("candour.hostile.tell")) {
            System.out.printf(
                    Locale.ROOT,
                    "HOSTILE %5d ms %s %s pages=%d silence=%s %s%n",
                    (System.nanoTime() - uploaded) / 1_000_000,
                    file.name(),
                    document.state(),
                    document.pages(),
                    texts.coverage(document.version()).allowsSilence(),
                    document.reason());
        }
    }

    /** Struck-out words are no mention, but shown. */
    private static boolean isToldOf(SearchAnswer answer) {
        return !answer.says().isEmpty()
                || answer.cannotTell().stream()
                        .anyMatch(doubt -> !doubt.perhaps().isEmpty());
    }

    private boolean isInTheVersion(Document document) {
        return texts.documents(document.version()).stream()
                .flatMap(each -> texts.pages(each.id()).stream())
                .anyMatch(page -> page.text().toLowerCase(Locale.ROOT).contains(HostileFile.WORD));
    }

    private void judgeWords(Document document, List<String> wrong) {
        String text = texts.pages(id).stream().map(Page::text).collect(Collectors.joining("\n"));
        if (text.contains("root:x:0:0")) {
            wrong.add(file.name() + ": shows a file of the machine");
        }
        boolean silence = texts.coverage(document.version()).allowsSilence();
        boolean found = isInTheVersion(document); // a bundle's file need not say what another of it says
        if (!file.tells() || document.state() == DocumentState.REJECTED) {
            return;
        }
        if (silence && !found) {
            wrong.add(file.name() + ": would be called silent (" + document.state() + ")");
        }
        if (!await(() -> evidence.isSettled(document.version()), 60)) {
            wrong.add(file.name() + ": not searchable after a minute");
            return;
        }
        SearchAnswer answer = search.search(document.version(), HostileFile.WORD, 3);
        if (!answer.silent().isEmpty() || (found && !isToldOf(answer))) {
            wrong.add(file.name() + ": the search " + (found ? "does not find it" : "calls it silent"));
        }
    }
}
