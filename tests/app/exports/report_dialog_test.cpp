// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/report_dialog.h"

#include "tests/support/dialog_parts.h"

using namespace breakeven;
using namespace breakeven::test;

class ReportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsProposedIsWhatIsChosen()
    {
        for (const ReportFormat format : enumerators<ReportFormat>)
            for (const Paper paper : enumerators<Paper>)
                for (const bool carries : {true, false}) {
                    const ReportOptions options = ReportDialog({format, paper, carries}, nullptr).options();
                    QVERIFY(options.format == format && options.paper == paper && options.carriesScenario == carries);
                }
    }

    /// A page carries no scenario.
    void eachChoiceIsMadeWithAClick()
    {
        ReportDialog dialog({}, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto& carries = in<QAbstractButton>(dialog, "report_carries");
        QVERIFY(carries.isEnabled());
        click(dialog, "report_carries");
        QVERIFY(!dialog.options().carriesScenario);
        click(dialog, "report_letter");
        QVERIFY(dialog.options().paper == Paper::Letter);
        click(dialog, "report_html");
        QVERIFY(dialog.options().format == ReportFormat::Html && !carries.isEnabled());
        click(dialog, "report_pdf");
        QVERIFY(dialog.options().format == ReportFormat::Pdf && carries.isEnabled());
    }

    void aProposedPageCarriesNoneFromTheStart()
    {
        const ReportDialog dialog({ReportFormat::Html, Paper::A4, true}, nullptr);
        QVERIFY(!in<QAbstractButton>(dialog, "report_carries").isEnabled());
    }
};

QTEST_MAIN(ReportDialogTest)
#include "report_dialog_test.moc"
