package org.candour.plans.recognition;

import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionRead;
import org.candour.plans.readings.EffectivePages;
import org.candour.plans.readings.PageChanges;
import org.candour.plans.recogniser.Model;
import org.candour.plans.records.PlanRecords;
import org.candour.plans.records.RecognitionRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts pages into the queue: in the very transaction in which their document becomes known as read. */
@Component
class WaitingPages {

    private final PlanRecords plans;
    private final EffectivePages pages;
    private final RecognitionRecords records;
    private final PageChanges changes;
    private final TransactionTemplate transaction;
    private final ObjectProvider<RecognitionQueue> queue;
    private volatile boolean stopped;

    WaitingPages(
            PlanRecords plans,
            EffectivePages pages,
            RecognitionRecords records,
            PageChanges changes,
            RecognitionSettings settings,
            TransactionTemplate transaction,
            ObjectProvider<RecognitionQueue> queue) {
        this.plans = plans;
        this.pages = pages;
        this.records = records;
        this.changes = changes;
        this.transaction = transaction;
        this.queue = queue;
        this.stopped = !settings.enabled() || !Model.isThere();
    }

    /** From now on nothing is put into the queue. */
    void stop() {
        stopped = true;
    }

    @EventListener
    void on(PlanVersionRead read) {
        plans.document(read.document()).ifPresent(this::add);
    }

    /**
     * Documents that were read while nothing could be recognised. All are looked at: pictures wait on pages of text, too,
     * which no count of unreadable pages tells.
     */
    void addAll() {
        plans.documents().forEach(document -> transaction.executeWithoutResult(status -> add(document)));
    }

    private void add(Document document) {
        if (stopped || !document.state().isFinal()) {
            return;
        }
        List<Page> waiting =
                pages.of(document.id()).stream().filter(Page::awaitsRecognition).toList();
        if (!waiting.isEmpty()) {
            int before = records.waiting(document.id());
            waiting.forEach(page ->
                    records.add(document.id(), page.number(), page.readability().isRead()));
            if (records.waiting(document.id()) > before) {
                changes.recount(document.id());
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        queue.ifAvailable(RecognitionQueue::call);
                    }
                });
            }
        }
    }
}
