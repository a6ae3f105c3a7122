package org.candour.criteria.files;

import java.io.StringReader;
import java.util.Optional;
import org.candour.common.Findings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Turns a file's text into nodes that know their lines; nothing is ever constructed from them. */
final class YamlDocument {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 12;

    private YamlDocument() {}

    /** The file's top mapping, or empty with the reason among the findings. */
    static Optional<MappingNode> read(SourceFile file, Findings findings) {
        reportTabs(file, findings);
        try {
            Node node = yaml().compose(new StringReader(file.text().replace("\t", "  ")));
            if (node instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            findings.add(file.name() + ", line 1", "The file holds no fields.", "Write it as \"field: value\" lines.");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            findings.add(
                    file.name() + ", line " + line,
                    "This is not YAML: " + e.getProblem() + ".",
                    "Look at this line and the one before it: indentation by two spaces, a space after each colon,"
                            + " quotes closed.");
        } catch (YAMLException e) {
            findings.add(file.name(), "The file cannot be read: " + e.getMessage(), "See ratings-criteria/README.md.");
        }
        return Optional.empty();
    }

    private static void reportTabs(SourceFile file, Findings findings) {
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].indexOf('\t') >= 0) {
                findings.add(file.name() + ", line " + (i + 1), "There is a tab.", "Indent with two spaces.");
            }
        }
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(1);
        limits.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(limits));
    }
}
