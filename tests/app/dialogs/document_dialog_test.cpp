// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/document_dialog.h"

#include "app/document/document.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;

namespace {

/// Counts how often it is made to show the scenario, and what was read before.
class Counting : public DocumentDialog {
public:
    explicit Counting(Document& document) : DocumentDialog(document, nullptr) { setContent(new QLabel(this)); }
    int shown = 0;
    int read = 0;
    bool readFirst = false;

protected:
    void readAnew() override
    {
        ++read;
        readFirst = shown == 0;
    }
    void showScenario() override { ++shown; }
};

void setRate(Document& document, double rate)
{
    Scenario scenario = document.scenario();
    scenario.parameters.gpuRate = rate;
    document.change(scenario, "GPU rate");
}

} // namespace

class DocumentDialogTest : public QObject {
    Q_OBJECT

private slots:
    void itFollowsTheScenarioWhileItIsSeen()
    {
        Document document;
        Counting dialog(document);
        setRate(document, 2);
        document.start({});
        QCOMPARE(dialog.shown, 0);

        present(dialog);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.shown, 1);
        QCOMPARE(dialog.read, 1);
        QVERIFY(dialog.readFirst);
        setRate(document, 3);
        QCOMPARE(dialog.shown, 2);
        document.start({});
        QCOMPARE(dialog.shown, 3);
        present(dialog); // it is seen already
        QCOMPARE(dialog.read, 1);

        dialog.hide();
        setRate(document, 4);
        QCOMPARE(dialog.shown, 3);
        present(dialog);
        QCOMPARE(dialog.shown, 4);
        QCOMPARE(dialog.read, 2);
    }
};

QTEST_MAIN(DocumentDialogTest)
#include "document_dialog_test.moc"
