// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_forms.h"

#include <QTest>

using namespace breakeven;

namespace {

/// A list of "INSTANCE GPU", one after the other.
SkypilotForms formsOf(std::initializer_list<const char*> rows)
{
    std::string text = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n";
    for (const char* row : rows)
        text += QString(row).replace(' ', ',').toStdString() + ",1,1,,eu\n";
    const Result<CsvTable> table = parseCsv(text, "list");
    return {*table, *SkypilotColumns::of(*table, "list")};
}

} // namespace

class SkypilotFormsTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstPlaceThatTellsAFormCounts()
    {
        const SkypilotForms none;
        QCOMPARE(none.of("H100-SXM", "{'Gpus': [{'Name': 'H100-PCIE'}]}", "h100_nvl").name, std::string("H100-SXM"));
        QCOMPARE(none.of("H100", "{'Gpus': [{'Name': 'H100-PCIE'}]}", "h100_nvl").name, std::string("H100 PCIe"));
        QCOMPARE(none.of("H100", "H100", "h100_nvl").name, std::string("H100 NVL"));
        QCOMPARE(none.of("H100", "{'Name': 'H100", "h100").name, std::string("H100"));
        QVERIFY(none.of("H100", "", "h100_nvl").remark.empty());
    }

    /// As RunPod and Lambda name their cards.
    void aPlainNameBesideSxmIsPcie()
    {
        const SkypilotForms forms =
            formsOf({"a H100-SXM", "b H100", "1x_a100_sxm4 A100", "1x_a100 A100", "c B200-SXM"});
        QCOMPARE(forms.of("H100", "", "b").name, std::string("H100 PCIe"));
        QCOMPARE(inWords(forms.of("H100", "", "b").remark),
                 std::string("H100 without a form beside others that are SXM: taken as PCIe"));
        QCOMPARE(forms.of("A100", "", "1x_a100").name, std::string("A100 PCIe"));
        QCOMPARE(forms.of("A100-80GB", "", "1x_a100").name, std::string("A100-80GB")); // of which none is SXM
        QCOMPARE(forms.of("B200", "", "d").name, std::string("B200"));                 // there is none of PCIe
    }

    void aPlainNameStaysWhereNothingTells()
    {
        QCOMPARE(formsOf({"a H100", "b H100-NVL"}).of("H100", "", "a").name, std::string("H100"));
        const SkypilotForms all = formsOf({"a H100", "b H100-SXM", "c H100-PCIE"});
        QCOMPARE(all.of("H100", "", "a").name, std::string("H100"));
        QVERIFY(all.of("H100", "", "a").remark.empty());
    }
};

QTEST_APPLESS_MAIN(SkypilotFormsTest)
#include "skypilot_forms_test.moc"
