package org.candour.plans.readings;

import org.candour.common.StartOrder;
import org.candour.plans.DocumentId;
import org.candour.plans.records.ReadingRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts once, at start, the pages with pictures of documents that were read before those were counted. */
@Component
@Order(StartOrder.PLANS)
class PicturesCount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PicturesCount.class);

    private final ReadingRecords records;
    private final EffectivePages pages;

    PicturesCount(ReadingRecords records, EffectivePages pages) {
        this.records = records;
        this.pages = pages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        records.withoutCountOfPictures().forEach(this::count);
    }

    /** A document whose texts are damaged keeps no other from being counted; the invariants tell of it. */
    private void count(DocumentId document) {
        try {
            Standing standing = new Standing();
            pages.of(document).forEach(standing::add);
            records.countPictures(document, standing.pictured(), standing.foreign());
        } catch (RuntimeException e) {
            LOG.warn("The pages with pictures of the document {} could not be counted", document, e);
        }
    }
}
