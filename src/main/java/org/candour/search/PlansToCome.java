package org.candour.search;

import java.util.List;
import java.util.Optional;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** No plans, until the room of the plans offers some. */
@Configuration
class PlansToCome {

    @Bean
    @Fallback
    PlanTexts noPlans() {
        return new PlanTexts() {
            @Override
            public List<PlanVersion> allVersions() {
                return List.of();
            }

            @Override
            public Optional<PlanVersion> version(PlanVersionId id) {
                return Optional.empty();
            }

            @Override
            public List<Document> documents(PlanVersionId version) {
                return List.of();
            }

            @Override
            public Optional<Document> document(DocumentId id) {
                return Optional.empty();
            }

            @Override
            public List<Page> pages(DocumentId document) {
                return List.of();
            }

            @Override
            public Coverage coverage(PlanVersionId version) {
                return Coverage.NONE;
            }

            @Override
            public Optional<String> fingerprint(DocumentId document) {
                return Optional.empty();
            }
        };
    }
}
