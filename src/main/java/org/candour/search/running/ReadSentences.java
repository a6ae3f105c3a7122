package org.candour.search.running;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.search.PlanSentences;
import org.candour.search.words.Slot;
import org.candour.search.words.Stems;
import org.springframework.stereotype.Service;

/** Sentences and topics out of the pages as they were read. */
@Service
class ReadSentences implements PlanSentences {

    private final PlanTexts plans;

    ReadSentences(PlanTexts plans) {
        this.plans = plans;
    }

    @Override
    public List<Sentence> sentences(PlanVersionId version) {
        Stems stems = new Stems();
        List<Sentence> sentences = new ArrayList<>();
        for (Document document : plans.documents(version)) {
            for (Page page : plans.pages(document.id())) {
                RunningText.of(page)
                        .forEach(found -> sentences.add(new Sentence(
                                document.id(), page.number(), found.text(), stemmed(found, stems), found.isHead())));
            }
        }
        return sentences;
    }

    private static List<String> stemmed(RunningText.Found found, Stems stems) {
        List<String> words = new ArrayList<>();
        for (Slot slot : found.words()) {
            slot.parts().forEach(part -> words.add(part.plain() ? stems.of(part.norm()) : part.norm()));
        }
        return List.copyOf(words);
    }

    @Override
    public List<Topic> topics(PlanVersionId version) {
        TopicCounter counter = new TopicCounter();
        for (Document document : plans.documents(version)) {
            for (Page page : plans.pages(document.id())) {
                RunningText.of(page).forEach(counter::add);
            }
        }
        return counter.topics();
    }
}
