// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_form.h"

#include "widgets/print_theme.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace breakeven;

/// How pictures are made, chosen with mouse and keys.
class PictureFormTest : public QObject {
    Q_OBJECT

private:
    void open(const PictureChoices& proposed)
    {
        m_form = std::make_unique<PictureForm>(proposed, nullptr);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    template <typename Widget> [[nodiscard]] Widget& part(const char* name) const
    {
        auto* found = m_form->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return *found;
    }
    void click(const char* name) const
    {
        auto& button = part<QAbstractButton>(name);
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
    }
    void type(const char* name, const char* text) const
    {
        auto& field = part<QSpinBox>(name);
        field.setFocus();
        QTest::keySequence(&field, QKeySequence::SelectAll);
        QTest::keyClicks(&field, QLatin1String(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    [[nodiscard]] PictureChoices chosen() const { return m_form->choices(); }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : m_form->findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    }

    std::unique_ptr<PictureForm> m_form;

private slots:
    void init() { open({.options = {.theme = &Theme::light()}, .file = {}}); }
    void cleanup() { m_form.reset(); }

    void whatIsProposedIsWhatIsChosen()
    {
        PictureTexts texts;
        texts.title = QStringLiteral("T");
        const PictureChoices proposed{.options = {.pixels = {1000, 700},
                                                  .theme = &printTheme(),
                                                  .view = View::Map,
                                                  .sources = true,
                                                  .transparent = true,
                                                  .scale = 1.25,
                                                  .texts = texts},
                                      .file = {PictureFormat::Pdf, true, false}};
        open(proposed);
        const PictureOptions& options = chosen().options;
        QCOMPARE(options.pixels, QSize(1000, 700));
        QVERIFY(options.theme == &printTheme() && options.view == View::Map); // what it does not ask for stays
        QVERIFY(options.sources && options.transparent && options.texts.title == QStringLiteral("T"));
        QCOMPARE(options.scale, 1.25);
        QVERIFY(chosen().file.format == PictureFormat::Pdf && chosen().file.outlines && !chosen().file.carriesScenario);
    }

    void eachChoiceIsMadeWithAClick()
    {
        QSignalSpy changed(m_form.get(), &PictureForm::changed);
        for (const char* name : {"picture_svg", "picture_dark", "picture_transparent", "picture_sources",
                                 "picture_outlines", "picture_carries"}) {
            click(name);
            QVERIFY2(changed.size() == 1, name);
            changed.clear();
        }
        QVERIFY(chosen().file.format == PictureFormat::Svg && chosen().file.outlines);
        QVERIFY(!chosen().file.carriesScenario);
        QVERIFY(chosen().options.theme == &Theme::dimmed());
        QVERIFY(chosen().options.transparent && !chosen().options.sources); // which are told unless they are left out
        click("picture_print");
        QVERIFY(chosen().options.theme == &printTheme());
        click("picture_light");
        QVERIFY(chosen().options.theme == &Theme::light());
    }

    void aNamedSizeIsOneChange_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QString>("inches"); // a slide's height is 7.5 inches
        QTest::newRow("large slide") << 1 << QSize(3840, 2160) << "13.33 × 7.5 inches on a slide or on paper";
        QTest::newRow("4:3") << 2 << QSize(1440, 1080) << "10 × 7.5 inches on a slide or on paper";
        QTest::newRow("square") << 3 << QSize(1080, 1080) << "10 × 10 inches on a slide or on paper";
    }
    void aNamedSizeIsOneChange()
    {
        QFETCH(const int, row);
        QFETCH(const QSize, pixels);
        QFETCH(const QString, inches);
        auto& size = part<QComboBox>("picture_size");
        size.setFocus();
        QSignalSpy changed(m_form.get(), &PictureForm::changed);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&size, Qt::Key_Down);
        QCOMPARE(changed.size(), row);
        QCOMPARE(chosen().options.pixels, pixels);
        QVERIFY(says(inches));
        QVERIFY(!part<QSpinBox>("picture_width").isEnabled() && !part<QSpinBox>("picture_height").isEnabled());
    }

    void anOwnSizeIsTypedWithinTheLimits()
    {
        QCOMPARE(part<QComboBox>("picture_size").currentIndex(), 0);
        QVERIFY(says(QStringLiteral("13.33 × 7.5 inches on a slide or on paper")));
        part<QComboBox>("picture_size").setFocus();
        QTest::keyClick(&part<QComboBox>("picture_size"), Qt::Key_End);
        QCOMPARE(chosen().options.pixels, QSize(1920, 1080)); // until another is typed
        type("picture_width", "800");
        type("picture_height", "400");
        QCOMPARE(chosen().options.pixels, QSize(800, 400));
        QVERIFY(says(QStringLiteral("15 × 7.5 inches on a slide or on paper")));
        auto& width = part<QSpinBox>("picture_width");
        QCOMPARE(width.minimum(), int{smallestPicture});
        QCOMPARE(width.maximum(), int{largestPicture});
        type("picture_width", "3"); // too few
        QCOMPARE(chosen().options.pixels, QSize(800, 400));
    }

    /// One that has no name is one's own, and can be changed at once.
    void aProposedSizeOfNoNameIsAnOwnOne()
    {
        open({.options = {.pixels = {1920, 1200}, .theme = &Theme::light()}, .file = {}});
        QCOMPARE(part<QComboBox>("picture_size").currentIndex(), part<QComboBox>("picture_size").count() - 1);
        QVERIFY(part<QSpinBox>("picture_width").isEnabled() && part<QSpinBox>("picture_height").isEnabled());
    }

    void onlyAnSvgsTextsCanBeOutlines()
    {
        for (const auto& [name, can] :
             {std::pair("picture_png", false), std::pair("picture_svg", true), std::pair("picture_pdf", false)}) {
            click(name);
            QCOMPARE(part<QAbstractButton>("picture_outlines").isEnabled(), can);
        }
    }

    /// The size's own, until another is typed: that one stays.
    void theScaleFollowsTheSize()
    {
        auto& size = part<QComboBox>("picture_size");
        auto& scale = part<QSpinBox>("picture_scale");
        QCOMPARE(scale.value(), 156);
        size.setCurrentIndex(size.count() - 1);
        type("picture_width", "3000"); // no slide is so wide
        QCOMPARE(scale.value(), 100);
        QCOMPARE(chosen().options.scale, 1.0);
        size.setCurrentIndex(2);
        QCOMPARE(scale.value(), 156);
        QCOMPARE(chosen().options.scale, slideScale);
        type("picture_scale", "120");
        size.setCurrentIndex(size.count() - 1);
        type("picture_width", "900");
        size.setCurrentIndex(0);
        QCOMPARE(chosen().options.scale, 1.2);
    }

    void theScaleIsInPercent()
    {
        type("picture_scale", "120");
        QCOMPARE(chosen().options.scale, 1.2);
        QTest::keyClick(&part<QSpinBox>("picture_scale"), Qt::Key_Up);
        QCOMPARE(chosen().options.scale, 1.3);
        QCOMPARE(part<QSpinBox>("picture_scale").minimum(), 50);
        QCOMPARE(part<QSpinBox>("picture_scale").maximum(), 200);
    }
};

QTEST_MAIN(PictureFormTest)
#include "picture_form_test.moc"
