package waymark.cli;

import java.util.List;
import java.util.stream.Stream;
import waymark.policy.Example;
import waymark.policy.Setting;
import waymark.policy.Workbook;

/** A workbook whose settings a demo changes as a policy lead would. */
record DemoTables(Workbook workbook) {

    private static final String BASIS = "Made up for this demo";

    /** The same with another value for a setting, of which there is then no doubt. */
    DemoTables with(String setting, String value) {
        return with(
                workbook.settings().stream()
                        .map(each -> each.name().equals(setting) ? changed(each, value) : each)
                        .toList(),
                workbook.examples());
    }

    /** The same with other examples of the panel's cut-off, which go by the days on which it meets. */
    DemoTables withCutOffs(Example... cutOffs) {
        Stream<Example> others = workbook.examples().stream()
                .filter(example -> example.facts().stream().noneMatch(fact -> fact.startsWith("panel.receivedAt")));
        return with(
                workbook.settings(), Stream.concat(others, Stream.of(cutOffs)).toList());
    }

    private DemoTables with(List<Setting> settings, List<Example> examples) {
        return new DemoTables(new Workbook(
                workbook.id(),
                workbook.authority(),
                workbook.title(),
                workbook.about(),
                workbook.tables(),
                settings,
                examples));
    }

    private static Setting changed(Setting setting, String value) {
        return new Setting(setting.name(), value, setting.unit(), setting.label(), BASIS, "");
    }
}
