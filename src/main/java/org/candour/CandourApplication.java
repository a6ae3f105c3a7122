package org.candour;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. Rooms (modules) are the packages beside this class; see {@code ModularityTests}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
@Modulithic(systemName = "Candour", sharedModules = "common")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class CandourApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication portal = new SpringApplication(CandourApplication.class);
        portal.addInitializers(new AlreadyRunning());
        portal.run(args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Candour");
        settings.addMetaTag("description", "What public plans say, and what they leave out.");
    }
}
