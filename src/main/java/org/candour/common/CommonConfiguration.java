package org.candour.common;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every room may be given. */
@Configuration
class CommonConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
