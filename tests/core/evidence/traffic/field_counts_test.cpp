// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/field_counts.h"

#include <QTest>

using namespace breakeven;

class FieldCountsTest : public QObject {
    Q_OBJECT

private slots:
    void theMostFrequentComeFirst()
    {
        FieldCounts counts;
        const auto add = [&counts](std::string_view model, std::string_view kind) {
            LogFields fields;
            fields[LogField::Model] = model;
            fields[LogField::Operation] = kind;
            counts.add(fields);
        };
        add("small", "LLM");
        add("large", "LLM");
        add("large", "AGENT");
        add("", "LLM");
        const std::vector<FieldValues> values = counts.values(chosenColumnsFormat());
        QCOMPARE(values.size(), std::size_t{2}); // fields that no record has are none to choose by
        QCOMPARE(values[0].field, std::string("kind"));
        QVERIFY(values[0].values[0].value == "LLM" && values[0].values[0].records == 3);
        QVERIFY(values[0].values[1].value == "AGENT" && values[0].values[1].records == 1);
        QVERIFY(values[0].values[0].countsUnasked && !values[0].values[1].countsUnasked); // an agent's calls count
        QCOMPARE(values[1].field, std::string("model"));
        QVERIFY(values[1].values[0].value == "large" && values[1].values[0].records == 2);
        QVERIFY(values[1].values[1].value.empty() && values[1].values[1].records == 1);
    }
    void memoryIsBounded()
    {
        FieldCounts counts;
        constexpr std::uint64_t records = 5000;
        for (std::uint64_t i = 0; i < records; ++i) {
            const std::string user = "user " + std::to_string(i);
            LogFields fields;
            fields[LogField::User] = user;
            counts.add(fields);
        }
        LogFields fields;
        const std::string endless(10'000, 'x');
        fields[LogField::User] = endless;
        counts.add(fields);
        const std::vector<FieldValues> values = counts.values(chosenColumnsFormat());
        QCOMPARE(values.size(), std::size_t{1});
        QCOMPARE(values[0].values.size(), mostFieldValues);
        QCOMPARE(values[0].others, records + 1 - mostFieldValues);
    }
};

QTEST_APPLESS_MAIN(FieldCountsTest)
#include "field_counts_test.moc"
