package org.candour.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.DataFolder;
import org.candour.common.Findings;
import org.candour.common.Role;
import org.candour.common.StartOrder;
import org.candour.plans.PlanVersion;
import org.candour.publication.Editions;
import org.candour.publication.PublishingDesk;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes the fictional plans the whole way on first start: upload, reading, two assessors' scores, moderation,
 * publication. Stopped half-way, the next start goes on where this one was.
 */
@Component
@Order(StartOrder.SAMPLE)
class SampleRound implements ApplicationRunner {

    static final RoundId ROUND = new RoundId("sample-2016");

    private static final Logger LOG = LoggerFactory.getLogger(SampleRound.class);

    private final DataFolder settings;
    private final Rounds rounds;
    private final SamplePack pack;
    private final SamplePlans plans;
    private final SampleAssessors assessors;
    private final SampleJudges judges;
    private final SampleModeration moderation;
    private final Editions editions;
    private final PublishingDesk desk;

    SampleRound(
            DataFolder settings,
            Rounds rounds,
            SamplePack pack,
            SamplePlans plans,
            SampleAssessors assessors,
            SampleJudges judges,
            SampleModeration moderation,
            Editions editions,
            PublishingDesk desk) {
        this.settings = settings;
        this.rounds = rounds;
        this.pack = pack;
        this.plans = plans;
        this.assessors = assessors;
        this.judges = judges;
        this.moderation = moderation;
        this.editions = editions;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (settings.sample() && editions.current(ROUND).isEmpty()) {
            rounds.find(ROUND).ifPresent(this::fill);
        }
    }

    private void fill(Round round) {
        LOG.info("Reading the twelve fictional plans of the sample round; this happens on the first start only.");
        Findings findings = new Findings();
        List<SampleScores> all = pack.scores();
        all.forEach(plan -> plans.upload(ROUND, plan));
        Map<SampleScores, PlanVersion> versions = new LinkedHashMap<>();
        all.forEach(plan -> versions.put(plan, plans.awaitReadable(ROUND, plan)));
        versions.forEach((plan, version) -> {
            if (plan.certifiesSilence()) {
                plans.awaitCompared(version);
            }
            assessors.score(ROUND, version, plan, findings);
        });
        findings.throwIfAny("The sample round's scores do not fit its plans:");
        versions.forEach((plan, version) -> judges.judge(version, pack.findings(), findings));
        findings.throwIfAny("The sample round's findings do not fit its plans:");
        versions.forEach((plan, version) -> moderation.moderate(version, plan, findings));
        findings.throwIfAny("The sample round could not be moderated:");
        Cast.as(
                Cast.PUBLISHER,
                Role.PUBLISHER,
                () -> desk.publish(
                        round, "First edition: the ratings of all twelve plans, with the measures beside them."));
        LOG.info("The sample round is published.");
    }
}
