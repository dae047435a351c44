// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language_control.h"
#include "app/document/recent_files.h"
#include "app/window/main_window.h"
#include "core/scenario/file/presets.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace breakeven;

/// The main job from end to end, with a person's mouse and keys.
class MainWindowTest : public QObject {
    Q_OBJECT

private:
    ScriptedDialogs m_dialogs;
    std::unique_ptr<ThemeControl> m_theme;
    LanguageControl m_language{Language::English};
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
    const double m_triageRate = findPreset("support-ticket-triage")->scenario.parameters.gpuRate;

    [[nodiscard]] Document& document() const { return m_window->document(); }
    [[nodiscard]] BreakEvenView& chart() const { return *m_window->findChild<BreakEvenView*>(); }
    [[nodiscard]] QWidget& plot() const { return *m_window->findChild<QWidget*>(QStringLiteral("break_even_plot")); }
    [[nodiscard]] double volume() const { return document().scenario().parameters.volume; }

    void dragSlider(const char* name, int byPixels) const
    {
        auto* slider = m_window->findChild<ValueSlider*>(QLatin1String(name));
        QVERIFY(slider != nullptr);
        QPoint at(slider->width() / 2, slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, at);
        for (int step = 0; step < 5; ++step) {
            at.rx() += byPixels / 5;
            QTest::mouseMove(slider, at);
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    }

    void dragPlot(QPointF from, QPointF by) const
    {
        QTest::mousePress(&plot(), Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(&plot(), (from + by * step / 5).toPoint());
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, (from + by).toPoint());
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        loadFonts();
        forgetAllFiles();
        m_theme = std::make_unique<ThemeControl>(ThemeChoice::Light);
    }

    void init()
    {
        m_dialogs = {};
        m_window = std::make_unique<MainWindow>(*m_theme, m_language, m_dialogs);
        document().start(findPreset("support-ticket-triage")->scenario);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void dragSaveReopen()
    {
        dragSlider("slider_gpu_rate", 40);
        const double dragged = document().scenario().parameters.gpuRate;
        QVERIFY(dragged != m_triageRate);
        QCOMPARE(document().undoStack().count(), 1);
        QVERIFY(m_window->isWindowModified());

        const QString path = m_folder.filePath(QStringLiteral("job.breakeven"));
        m_dialogs.toSave = path;
        QVERIFY(m_window->files().save());
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(m_window->windowTitle().contains(QLatin1String("job.breakeven")));
        QVERIFY(m_dialogs.proposed.endsWith(QLatin1String("Support-ticket triage.breakeven")));

        m_window->files().newScenario();
        QCOMPARE(document().scenario().parameters.gpuRate, 0.86);
        m_dialogs.toOpen = path;
        m_window->files().open();
        QCOMPARE(document().scenario().parameters.gpuRate, dragged);
        QVERIFY(recentFiles().front() == toPath(path));
        QCOMPARE(m_dialogs.errors, QStringList());
    }

    void undoGoesBackThroughTheWindow()
    {
        dragSlider("slider_gpu_rate", 40);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().scenario().parameters.gpuRate, m_triageRate);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(document().scenario().parameters.gpuRate != m_triageRate);
    }

    void theVolumeLineIsAHandle()
    {
        const ChartFrame before = chart().frame();
        const QPointF on(chart().xOf(volume()) + 4, chart().plotRect().center().y());
        dragPlot(on, {120, 0});
        QVERIFY(volume() > 2e6);
        QCOMPARE(document().undoStack().count(), 1);
        QVERIFY(chart().frame() == before);
    }

    void draggingElsewherePansUntilTheViewIsReset()
    {
        const ChartFrame before = chart().frame();
        dragPlot({chart().xOf(volume()) - 60, chart().plotRect().center().y() - 60}, {100, 30});
        QCOMPARE(volume(), 1e6);
        QVERIFY(chart().isZoomed());
        QVERIFY(!(chart().frame() == before));
        const ChartFrame panned = chart().frame();
        dragSlider("slider_gpu_rate", 60);
        QVERIFY(chart().frame() == panned);
        QTest::mouseDClick(&plot(), Qt::LeftButton, {}, chart().plotRect().center().toPoint());
        QVERIFY(chart().frame() == before);
        QVERIFY(!chart().isZoomed());
    }

    void axesStandStillDuringADragAndRefitOnRelease()
    {
        auto* slider = m_window->findChild<ValueSlider*>(QStringLiteral("slider_volume"));
        const ChartFrame before = chart().frame();
        document().beginEdit();
        Scenario scenario = document().scenario();
        scenario.parameters.volume = 8e8;
        document().change(scenario, "volume");
        QVERIFY(chart().frame() == before);
        document().endEdit();
        QVERIFY(chart().frame().volume.high >= 8e8);
        QVERIFY(slider != nullptr);
    }

    void aClickOnALabelChoosesTheFocus()
    {
        const QRectF area = chart().plotRect();
        bool chosen = false;
        for (double y = area.top(); y < area.bottom() && !chosen; y += 4) {
            QTest::mouseClick(&plot(), Qt::LeftButton, {}, QPointF(area.right() + 20, y).toPoint());
            chosen = document().scenario().focus == Option::OwnedHardware;
        }
        QVERIFY(chosen);
    }

    void theTitleIsEditedInPlace()
    {
        auto* title = m_window->findChild<QLineEdit*>(QStringLiteral("title"));
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Our case"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(document().scenario().name, std::string("Our case"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("x"));
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(document().scenario().name, std::string("Our case"));
    }

    void keysPressedAtTheStartEditNothing()
    {
        QTest::keyClicks(m_window->focusWidget(), QStringLiteral("abc"));
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(m_window->findChild<QLineEdit*>(QStringLiteral("title"))->text(),
                 QStringLiteral("Support-ticket triage"));
    }

    void closingAsksForUnsavedChanges()
    {
        dragSlider("slider_gpu_rate", 40);
        QVERIFY(!m_window->close());
        QCOMPARE(m_dialogs.changesAsked, 1);
        m_dialogs.changes = Dialogs::Changes::Save;
        QVERIFY(!m_window->close()); // the file dialog was left
        m_dialogs.toSave = m_folder.filePath(QStringLiteral("closed.breakeven"));
        QVERIFY(m_window->close());
        QVERIFY(QFile::exists(*m_dialogs.toSave));
    }

    void aBrokenFileSaysWhereAndChangesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("broken.breakeven"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"breakeven-scenario","version":1,"parameters":{"gpu_rate":-1}})");
        file.close();
        QVERIFY(!m_window->files().openPath(toPath(path)));
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.constFirst().contains(QLatin1String("/parameters/gpu_rate")));
        QCOMPARE(document().scenario().parameters.gpuRate, m_triageRate);
    }

    void aDroppedFileOpens()
    {
        const QString path = m_folder.filePath(QStringLiteral("dropped.breakeven"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"breakeven-scenario","version":1,"name":"Dropped","parameters":{"gpu_rate":2}})");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(document().scenario().parameters.gpuRate, 2.0);
        QCOMPARE(m_dialogs.notices.size(), 1); // it leaves out the other inputs
    }

    void theBreakdownFoldsUnderTheChart()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 768)}) {
            m_window->resize(size);
            QApplication::processEvents();
            QCOMPARE(m_window->size(), size);
            QVERIFY(chart().height() > 250);
            for (const QWidget* child :
                 m_window->centralWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                QVERIFY2(!child->isVisible() || m_window->centralWidget()->rect().contains(child->geometry()),
                         child->metaObject()->className());
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
