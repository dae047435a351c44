// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/links_dialog.h"

#include "app/document/document.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "widgets/inputs/links/link_matrix.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

class LinksDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_document = std::make_unique<Document>();
        Scenario scenario;
        scenario.ranges = {{"api_input_price", {2, 4}}, {"api_output_price", {10, 20}}, {"gpu_rate", {0.5, 2}}};
        m_document->start(scenario);
        m_dialog = std::make_unique<LinksDialog>(*m_document, nullptr);
        present(*m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_matrix = m_dialog->findChild<LinkMatrix*>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_document.reset();
    }

    void everyChangeIsAStepWithItsWords()
    {
        QUndoStack& undo = m_document->undoStack();
        type("api_output_price", 2, "0.4"); // against the GPU rate
        m_dialog->goTo(*findParameter("api_input_price"));
        type("api_input_price", 1, "0.8");
        QCOMPARE(links(), (std::vector<Correlation>{{"api_output_price", "gpu_rate", 0.4},
                                                    {"api_input_price", "api_output_price", 0.8}}));
        QCOMPARE(undo.count(), 2);
        QCOMPARE(undo.undoText(), QStringLiteral("Link API input price and API output price"));
        QVERIFY(m_document->isModified());
        type("api_input_price", 1, "0.5");
        QCOMPARE(undo.count(), 3);
        type("api_output_price", 2, "0");
        QCOMPARE(undo.undoText(), QStringLiteral("Unlink API output price and GPU rate"));
        QCOMPARE(links(), (std::vector<Correlation>{{"api_input_price", "api_output_price", 0.5}}));
        for (int steps = undo.count(); steps > 0; --steps)
            undo.undo();
        QVERIFY(links().empty() && !m_document->isModified());
        QCOMPARE(shown(0, 1), QString());
        for (int steps = undo.count(); steps > 0; --steps)
            undo.redo();
        QCOMPARE(links(), (std::vector<Correlation>{{"api_input_price", "api_output_price", 0.5}}));
        QCOMPARE(shown(1, 0), QStringLiteral("0.5"));
    }

    void whatIsRefusedChangesNothing()
    {
        type("api_input_price", 1, "0.6");
        type("api_output_price", 2, "0.6");
        const Scenario before = m_document->scenario();
        type("gpu_rate", 0, "-0.9");
        QVERIFY(m_document->scenario() == before);
        QCOMPARE(m_document->undoStack().count(), 2);
        QVERIFY(m_matrix->message().startsWith(QStringLiteral("GPU rate and API input price can't be linked by -0.9")));
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_matrix, Qt::Key_Escape); // gives it up
        QVERIFY(m_dialog->isVisible() && m_matrix->message().isEmpty());
        QTest::keyClick(m_matrix, Qt::Key_Escape); // leaves
        QVERIFY(!m_dialog->isVisible());
    }

    void theSameValueIsNoStep()
    {
        type("gpu_rate", 0, "0.5");
        type("api_input_price", 2, "0.50");
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void leavingAndFinishingTakeOverWhatIsTyped()
    {
        m_dialog->goTo(*findParameter("gpu_rate"));
        QTest::keyClicks(m_matrix, QStringLiteral("0"));
        QTest::keyClicks(field(), QStringLiteral(".3"));
        m_document->finishEditing(); // before it is saved
        settle();
        QCOMPARE(links(), (std::vector<Correlation>{{"gpu_rate", "api_input_price", 0.3}}));
        QTest::keyClicks(m_matrix, QStringLiteral("-"));
        QTest::keyClicks(field(), QStringLiteral(".6"));
        m_dialog->close();
        QCOMPARE(links(), (std::vector<Correlation>{{"gpu_rate", "api_input_price", -0.6}}));
    }

    void filesKeepThem()
    {
        type("gpu_rate", 0, "-0.25");
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("a.breakeven")).toStdString();
        QVERIFY(m_document->save(path).ok());
        QVERIFY(!m_document->isModified());
        m_document->start({});
        QCOMPARE(m_matrix->inputs(), 0);
        QVERIFY(m_document->open(path).ok());
        QCOMPARE(links(), (std::vector<Correlation>{{"gpu_rate", "api_input_price", -0.25}}));
        QCOMPARE(shown(0, 2), QStringLiteral("-0.25"));
    }

    void rangesThatGoTakeTheirLinksAlong()
    {
        type("api_input_price", 1, "0.9");
        type("api_output_price", 2, "0.4");
        m_document->change(withRange(m_document->scenario(), *findParameter("api_input_price"), std::nullopt), {});
        QCOMPARE(m_matrix->inputs(), 2);
        QCOMPARE(shown(0, 1), QStringLiteral("0.4"));
        m_document->undoStack().undo();
        QCOMPARE(m_matrix->inputs(), 3);
        QCOMPARE(shown(0, 1), QStringLiteral("0.9"));
        m_document->change(withoutRanges(m_document->scenario()), {});
        QVERIFY(!m_matrix->isVisible() && m_dialog->isVisible());
    }

private:
    /// With keys: to an input's row, and its cell in a column.
    void type(const char* input, int column, const char* text) const
    {
        m_dialog->goTo(*findParameter(input));
        QTest::keyClick(m_matrix, Qt::Key_Home);
        for (int i = 0; i < column; ++i)
            QTest::keyClick(m_matrix, Qt::Key_Right);
        QCOMPARE(m_matrix->currentIndex().column(), column);
        QTest::keyClick(m_matrix, Qt::Key_Return);
        QTest::keyClicks(field(), QLatin1String(text));
        QTest::keyClick(field(), Qt::Key_Return);
        settle(); // which closes the field
    }
    [[nodiscard]] QLineEdit* field() const { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    [[nodiscard]] const std::vector<Correlation>& links() const { return m_document->scenario().correlations; }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_matrix->model()->index(row, column).data().toString();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LinksDialog> m_dialog;
    LinkMatrix* m_matrix = nullptr;
};

QTEST_MAIN(LinksDialogTest)
#include "links_dialog_test.moc"
