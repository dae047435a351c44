// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_file.h"

#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/scenario_format.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class PictureFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void eachFormat_data()
    {
        QTest::addColumn<PictureFormat>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("png") << PictureFormat::Png << QByteArray("\x89PNG");
        QTest::newRow("svg") << PictureFormat::Svg << QByteArray("<?xml");
        QTest::newRow("pdf") << PictureFormat::Pdf << QByteArray("%PDF-");
    }
    void eachFormat()
    {
        QFETCH(const PictureFormat, format);
        QFETCH(const QByteArray, beginning);
        const std::string carrying = *pictureBytes(m_evaluation, m_options, {.format = format});
        QVERIFY(carrying.starts_with(beginning.toStdString()));
        QCOMPARE(*scenarioIn(carrying, ""), formatScenario(m_evaluation.scenario));
        QVERIFY(carrying == *pictureBytes(m_evaluation, m_options, {.format = format}));
        const std::string bare = *pictureBytes(m_evaluation, m_options, {.format = format, .carriesScenario = false});
        QVERIFY(bare.starts_with(beginning.toStdString()));
        QVERIFY(!scenarioIn(bare, ""));
    }

    void anSvgHasTextsOrOutlines()
    {
        const auto svg = [this](bool outlines) {
            return *pictureBytes(m_evaluation, m_options, {PictureFormat::Svg, outlines, false});
        };
        QVERIFY(svg(false).find("<text") != std::string::npos);
        QVERIFY(svg(true).find("<text") == std::string::npos);
    }

    void whatNoMemoryHoldsIsAnError()
    {
        PictureOptions options = m_options;
        options.pixels = {100'000'000, 400};
        const Result<std::string> bytes = pictureBytes(m_evaluation, options, {});
        QVERIFY(!bytes && bytes.error().kind == Error::Kind::Outside);
        QCOMPARE(bytes.error().sentence(),
                 std::string("a picture of 100000000 × 400 pixels: there is not enough memory for it"));
    }

private:
    Evaluation m_evaluation = evaluate(Scenario{});
    PictureOptions m_options{.pixels = {400, 320}, .theme = &Theme::light()};
};

QTEST_MAIN(PictureFileTest)
#include "picture_file_test.moc"
