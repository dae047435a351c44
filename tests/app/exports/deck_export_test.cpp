// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparisons.h"
#include "app/exports/deck_dialog.h"
#include "app/exports/exports.h"
#include "app/progress/progress_dialog.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/states.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/window_stage.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace breakeven;
using namespace breakeven::test;

/// All charts into a folder, with a person's clicks in the dialog.
class DeckExportTest : public WindowStage {
    Q_OBJECT

private:
    void save(const std::function<void(DeckDialog&)>& choose)
    {
        QTimer::singleShot(0, [choose] {
            auto* dialog = qobject_cast<DeckDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            choose(*dialog);
            dialog->accept();
        });
        part<Exports>().saveAllCharts();
    }

    /// Whether the plain scenario has something to show there.
    static bool hasSomething(const ViewInfo& row) { return row.isPicture && row.lacks(evaluate({}), {}).empty(); }

    /// Only these two views, which are drawn quickly.
    static void chooseTwo(DeckDialog& dialog)
    {
        for (const ViewInfo& row : viewTable)
            if (hasSomething(row) && row.view != View::Breakdown && row.view != View::OverTime)
                click(dialog, ("deck_" + std::string(row.id)).c_str());
    }

    /// How many pictures a deck of all views has.
    static int pictures() { return static_cast<int>(std::ranges::count_if(viewTable, hasSomething)); }

    [[nodiscard]] QStringList files() const { return QDir(*m_dialogs.toFill).entryList(QDir::Files, QDir::Name); }

    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(QDir(*m_dialogs.toFill).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void makeScenario(const QString& name, const QByteArray& title)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "breakeven-scenario", "version": 1, "name": ")" + title + R"("})");
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        m_dialogs.toFill = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        open();
        Scenario named;
        named.name = "Ours: 50/50?";
        document().start(named);
    }
    void cleanup() { close(); }

    void allOfThem()
    {
        save([](DeckDialog& dialog) {
            QCOMPARE(in<QLabel>(dialog, "deck_count").text(), QStringLiteral("%1 pictures").arg(pictures()));
            click(dialog, "picture_svg"); // quick to write
        });
        QVERIFY(m_dialogs.errors.isEmpty() && m_dialogs.notices.isEmpty());
        QStringList expected;
        for (const ViewInfo& row : viewTable)
            if (hasSomething(row))
                expected << QStringLiteral("Ours 50 50 ") + QString::fromUtf8(row.id.data()) + QStringLiteral(".svg");
        expected.sort();
        QCOMPARE(files(), expected);
    }

    void thoseThatWereChosen()
    {
        save([](DeckDialog& dialog) {
            chooseTwo(dialog);
            QCOMPARE(in<QLabel>(dialog, "deck_count").text(), QStringLiteral("2 pictures"));
            click(dialog, "picture_dark");
        });
        QCOMPARE(files(),
                 QStringList({QStringLiteral("Ours 50 50 breakdown.png"), QStringLiteral("Ours 50 50 over-time.png")}));
        const PictureOptions options{.theme = &Theme::dimmed(), .view = View::Breakdown};
        QCOMPARE(bytesOf(files().constFirst()).toStdString(), *pictureBytes(evaluate(scenario()), options, {}));
    }

    void noneIsNoExport()
    {
        save([](DeckDialog& dialog) {
            chooseTwo(dialog);
            click(dialog, "deck_breakdown");
            click(dialog, "deck_over-time");
            QVERIFY(!in<QPushButton>(dialog, "primary").isEnabled());
            QTimer::singleShot(0, &dialog, &QDialog::reject);
        });
        QVERIFY(!QDir(*m_dialogs.toFill).exists() || files().isEmpty());
    }

    /// Scenarios of files join; one that can't be read is told by name, and the others join nevertheless.
    void ofSeveralScenarios()
    {
        makeScenario(QStringLiteral("other.breakeven"), "Other");
        makeScenario(QStringLiteral("broken.breakeven"), "\"");
        m_dialogs.filesToRead = {m_folder.filePath(QStringLiteral("broken.breakeven")),
                                 m_folder.filePath(QStringLiteral("other.breakeven"))};
        save([this](DeckDialog& dialog) {
            chooseTwo(dialog);
            click(dialog, "deck_add");
            QCOMPARE(in<QLabel>(dialog, "deck_count").text(), QStringLiteral("4 pictures"));
            QCOMPARE(m_dialogs.errors.size(), 1);
            QVERIFY(m_dialogs.errors.front().contains(QStringLiteral("broken.breakeven")));
        });
        QCOMPARE(files(),
                 QStringList({QStringLiteral("Other breakdown.png"), QStringLiteral("Other over-time.png"),
                              QStringLiteral("Ours 50 50 breakdown.png"), QStringLiteral("Ours 50 50 over-time.png")}));
    }

    /// A state with a view is that one slide, unless it is no picture or has nothing to show.
    void aStateIsShownInItsView()
    {
        Scenario scenario = document().scenario();
        scenario.name = "Ours";
        for (const char* view : {"", "map", "advice", "distribution"}) {
            State state = stateOf(scenario, *view == '\0' ? "any" : view);
            state.view = view;
            scenario.presentation.states.push_back(state);
        }
        document().start(scenario);
        save([](DeckDialog& dialog) {
            chooseTwo(dialog);
            click(dialog, "deck_compare"); // there are states to compare
        });
        QStringList expected{QStringLiteral("Ours, 2. map map.png")};
        for (const char* name : {"Ours", "Ours, 1. any", "Ours, 3. advice", "Ours, 4. distribution"})
            for (const char* view : {"breakdown", "over-time"})
                expected << QString("%1 %2.png").arg(name, view);
        expected.sort();
        QCOMPARE(files(), expected);
    }

    void whatIsThereIsReplacedOnlyIfAgreedTo()
    {
        QVERIFY(QDir().mkpath(*m_dialogs.toFill));
        const QString there = QStringLiteral("Ours 50 50 breakdown.png");
        QFile file(QDir(*m_dialogs.toFill).filePath(there));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        save(chooseTwo);
        QCOMPARE(m_dialogs.replaced, QStringList(there));
        QCOMPARE(files(), QStringList(there));
        QCOMPARE(bytesOf(there), QByteArray("mine"));
        m_dialogs.replaces = true;
        save(chooseTwo);
        QCOMPARE(files().size(), 2);
        QVERIFY(bytesOf(there).startsWith("\x89PNG"));
    }

    /// What was written until then stays, and is told.
    void canBeStopped()
    {
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [this] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* progress = qobject_cast<ProgressDialog*>(widget);
                    progress != nullptr && progress->isVisible() && !files().isEmpty())
                    progress->reject();
        });
        watch.start(0);
        save([](DeckDialog& dialog) { in<QComboBox>(dialog, "picture_size").setCurrentIndex(1); }); // takes its time
        const auto count = static_cast<int>(files().size());
        QVERIFY2(count > 0 && count < pictures(), qPrintable(QString::number(count)));
        QCOMPARE(m_dialogs.notices,
                 QStringList(QStringLiteral("%1 of %2 charts are in the folder.").arg(count).arg(pictures())));
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void refusedAndFailed()
    {
        const QString folder = *m_dialogs.toFill;
        m_dialogs.toFill.reset(); // the dialog is left
        save(chooseTwo);
        QVERIFY(m_dialogs.errors.isEmpty());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_dialogs.toFill = folder;
        save(chooseTwo);
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY2(m_dialogs.errors.front().contains(folder), qPrintable(m_dialogs.errors.front()));
    }
};

QTEST_MAIN(DeckExportTest)
#include "deck_export_test.moc"
