// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/left_edits_offer.h"

#include "app/dialogs/questions_dialog.h"
#include "app/document/left_edits.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/window_stage.h"

#include <QMessageBox>
#include <QTimer>

using namespace breakeven;
using namespace breakeven::test;

class LeftEditsOfferTest : public WindowStage {
    Q_OBJECT

    std::filesystem::path m_state;

    [[nodiscard]] std::filesystem::path file() const { return (m_folder.path() + "/a.breakeven").toStdString(); }
    static Scenario withRate(double rate)
    {
        Scenario scenario;
        scenario.name = "Triage";
        scenario.parameters.gpuRate = rate;
        return scenario;
    }
    void leave(const char* name, double rate, const std::filesystem::path& of) const
    {
        Recovery kept;
        kept.file = of;
        kept.scenario = withRate(rate);
        QVERIFY(writeRecovery(m_state / name, kept).ok());
    }
    void put(double rate) const
    {
        QFile disk(QString::fromStdString(file().native()));
        QVERIFY(disk.open(QIODevice::WriteOnly));
        disk.write(QByteArray::fromStdString(formatScenario(withRate(rate))));
    }
    [[nodiscard]] std::size_t left() const { return recoveryFiles(m_state).size(); }
    [[nodiscard]] bool offer() { return offerLeftEdits(*m_window, m_dialogs, m_state); }
    [[nodiscard]] std::vector<MainWindow*> others() const
    {
        std::vector<MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window != m_window.get())
                found.push_back(window);
        return found;
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        m_state = m_folder.path().toStdString() + "/state";
        std::filesystem::remove_all(m_state);
        QVERIFY(makeRecoveryFolder(m_state).ok());
        open();
        m_window->keepEdits(m_state);
    }
    void cleanup()
    {
        m_window->leaveEdits(MainWindow::Edits::GivenUp);
        close();
    }

    void theyComeBackBesideWhatIsOnDisk()
    {
        put(0.86);
        leave("a.recovery", 1.1, file());
        m_dialogs.toAnswer << "Restore";
        QVERIFY(offer());
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked[0].lines, QStringList{"GPU rate: $0.86 → $1.10 an hour"});
        QCOMPARE(m_dialogs.asked[0].answers, (QStringList{"Restore", "Discard", "Decide Later"}));
        QCOMPARE(scenario().parameters.gpuRate, 1.1);
        QVERIFY(document().isModified() && document().path() == file());
        QCOMPARE(left(), std::size_t{1}); // until it is saved
        undo();
        QCOMPARE(scenario().parameters.gpuRate, 0.86);
        QVERIFY(!document().isModified());
        document().undoStack().redo();
        QVERIFY(m_window->files().save());
        QTRY_COMPARE(left(), std::size_t{0});
        QVERIFY(m_dialogs.asked.size() == 1 && m_dialogs.errors.isEmpty());
    }

    void nothingIsDeletedByItself()
    {
        leave("a.recovery", 1.1, {});
        QVERIFY(!offer()); // left
        QCOMPARE(left(), std::size_t{1});
        m_dialogs.toAnswer << "Discard";
        QVERIFY(!offer());
        QCOMPARE(left(), std::size_t{0});
        QVERIFY(!document().isModified());
    }

    void whatIsDamagedIsToldAndStays()
    {
        QFile damaged(QString::fromStdString((m_state / "a.recovery").native()));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"format\":") > 0);
        damaged.close();
        QVERIFY(!offer());
        QCOMPARE(m_dialogs.asked[0].answers, (QStringList{"Discard", "Decide Later"}));
        QVERIFY(m_dialogs.asked[0].text.contains("is damaged or cut off"));
        QCOMPARE(left(), std::size_t{1});
    }

    void whatWasSavedIsNotAskedFor()
    {
        put(1.1);
        leave("a.recovery", 1.1, file());
        QVERIFY(!offer());
        QVERIFY(m_dialogs.asked.isEmpty());
        QCOMPARE(left(), std::size_t{0});
    }

    /// Asked on one page: one comes back in the window, which nobody has used, and the others beside it.
    void severalComeBackInWindowsOfTheirOwn()
    {
        leave("a.recovery", 1.1, {});
        leave("b.recovery", 1.2, {});
        leave("c.recovery", 1.3, {});
        QTimer::singleShot(0, this, [] {
            auto* page = qobject_cast<QuestionsDialog*>(QApplication::activeModalWidget());
            QVERIFY(page != nullptr);
            QVERIFY(in<QAbstractButton>(*page, "answer_0_0").isChecked()); // to come back
            click(*page, "answer_1_2");
            QTest::keyClick(page, Qt::Key_Return);
        });
        QVERIFY(offer());
        QVERIFY(m_dialogs.asked.isEmpty());
        QVERIFY(document().isModified());
        QCOMPARE(others().size(), std::size_t{1});
        QVERIFY(others()[0]->document().isModified());
        QVERIFY(others()[0]->document().scenario() != scenario());
        QCOMPARE(left(), std::size_t{3});
        m_dialogs.changes = Dialogs::Changes::Discard;
        others()[0]->close();
        QTRY_VERIFY(others().empty());
        QTRY_COMPARE(left(), std::size_t{2});
    }

    /// Escape decides on none of them, and what is damaged is not proposed to be thrown away.
    void severalCanWait()
    {
        leave("a.recovery", 1.1, {});
        QFile damaged(QString::fromStdString((m_state / "b.recovery").native()));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"format\":") > 0);
        damaged.close();
        QTimer::singleShot(0, this, [] {
            auto* page = qobject_cast<QuestionsDialog*>(QApplication::activeModalWidget());
            QVERIFY(page != nullptr);
            int later = 0;
            for (const auto* answer : page->findChildren<QAbstractButton*>())
                later += answer->isChecked() && answer->text() == "Decide Later" ? 1 : 0;
            QCOMPARE(later, 1);
            QTest::keyClick(page, Qt::Key_Escape);
        });
        QVERIFY(!offer());
        QVERIFY(!document().isModified());
        QCOMPARE(left(), std::size_t{2});
    }

    void severalAreGivenUpOneByOne()
    {
        leave("a.recovery", 1.1, {});
        leave("b.recovery", 1.2, {});
        QTimer::singleShot(0, this, [] {
            auto* page = qobject_cast<QuestionsDialog*>(QApplication::activeModalWidget());
            QVERIFY(page != nullptr);
            click(*page, "answer_0_1");
            click(*page, "answer_1_2");
            click(*page, "primary");
        });
        QVERIFY(!offer());
        QCOMPARE(left(), std::size_t{1});
    }

    void workIsNotReplaced()
    {
        document().change(withRate(7), "GPU rate");
        leave("a.recovery", 1.1, {});
        m_dialogs.toAnswer << "Restore";
        QVERIFY(offer());
        QCOMPARE(scenario().parameters.gpuRate, 7.0);
        QCOMPARE(others().size(), std::size_t{1});
        m_dialogs.changes = Dialogs::Changes::Discard;
        others()[0]->close();
        QTRY_VERIFY(others().empty());
    }

    /// A person can go on working, and has one sentence about it.
    void aFolderThatCantBeMadeIsToldBesideTheWindow()
    {
        const std::filesystem::path taken = m_folder.path().toStdString() + "/a file";
        QFile(QString::fromStdString(taken.native())).open(QIODevice::WriteOnly);
        m_window->keepEdits(taken / "recovery");
        document().change(withRate(3), "GPU rate");
        QTRY_VERIFY(m_window->findChild<QMessageBox*>() != nullptr);
        const auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(!box->isModal() && box->text().startsWith("Unsaved edits are not kept for a crash"));
        QTest::keyClick(m_window->findChild<QMessageBox*>(), Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<QMessageBox*>() == nullptr);
    }
};

QTEST_MAIN(LeftEditsOfferTest)
#include "left_edits_offer_test.moc"
