package org.candour.criteria.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.Findings;
import org.candour.criteria.CriteriaSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Brings an edition back from the text it was stored as. */
public final class StoredSet {

    private StoredSet() {}

    /** The edition a stored text is filed under. */
    public static String editionOf(String content) {
        return Canonical.edition(content);
    }

    /** The set the content was written from; problems would mean that the stored text was damaged. */
    public static CriteriaSet read(String setId, String content) {
        Findings findings = new Findings();
        List<SourceFile> files = new ArrayList<>();
        MappingNode all =
                (MappingNode) new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(content));
        for (NodeTuple tuple : all.getValue()) {
            int from = tuple.getValueNode().getStartMark().getIndex();
            int to = tuple.getValueNode().getEndMark().getIndex();
            String path = ((ScalarNode) tuple.getKeyNode()).getValue();
            int[] points = content.codePoints().skip(from).limit(to - from).toArray();
            files.add(new SourceFile(setId + "/" + path, new String(points, 0, points.length)));
        }
        CriteriaSet set = SetReader.read(setId, files, findings)
                .map(ReadSet::set)
                .orElseThrow(() -> new IllegalStateException("The stored criteria set " + setId + " is damaged"));
        findings.throwIfAny("The stored criteria set " + setId + " is damaged");
        return set;
    }
}
