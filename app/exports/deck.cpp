// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/deck.h"

#include "app/document/dialogs.h"
#include "app/document/file_path.h"
#include "core/charts/comparison.h"
#include "core/files/safe_file.h"
#include "core/text/one_line.h"
#include "widgets/text.h"

#include <algorithm>

namespace breakeven {

namespace {

/// A picture of the deck.
struct Slide {
    std::size_t scenario;
    View view;
    QString name;
};

/// What a view of one of the scenarios is asked for: the first is compared with the others.
ViewRequest requestOf(const Deck& deck, View view, std::size_t scenario)
{
    ViewRequest request = deck.options.request;
    request.others.clear();
    if (info(view).compares && scenario == 0)
        for (std::size_t other = 1; other < std::min(deck.scenarios.size(), mostCompared); ++other)
            request.others.push_back(deck.scenarios[other].scenario);
    return request;
}

/// The views of which one of the scenarios has pictures.
std::vector<View> viewsOf(const Deck& deck, std::size_t scenario)
{
    const auto& [evaluation, only] = deck.scenarios[scenario];
    if (only)
        return {*only};
    std::vector<View> views;
    for (const View view : deck.views)
        if ((scenario == 0 || !info(view).compares) &&
            info(view).lacks(*evaluation, requestOf(deck, view, scenario)).empty())
            views.push_back(view);
    return views;
}

std::vector<Slide> slidesOf(const Deck& deck)
{
    std::vector<Slide> slides;
    QStringList taken;
    const QString suffix = QLatin1Char('.') + toQString(info(deck.file.format).id);
    for (std::size_t i = 0; i < deck.scenarios.size(); ++i) {
        QString title = QString::fromStdString(deck.scenarios[i].scenario->scenario.name);
        if (title.trimmed().isEmpty())
            title = QStringLiteral("scenario");
        for (const View view : viewsOf(deck, i)) {
            const QString wanted = fileNameFor(title) + QLatin1Char(' ') + toQString(info(view).id);
            QString name = wanted;
            for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
                name = wanted + QLatin1Char(' ') + QString::number(number);
            taken << name;
            slides.push_back({i, view, name + suffix});
        }
    }
    return slides;
}

Outcome makeFolder(const std::filesystem::path& folder)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    std::error_code ignored; // that of making it says more
    if (fault && !std::filesystem::is_directory(folder, ignored))
        return Error{oneLine(folder.native()), "this folder can't be made: " + fault.message(), Error::Kind::Outside};
    return success();
}

} // namespace

SharedEvaluation inCurrencyOf(const Scenario& scenario, Evaluation evaluation)
{
    evaluation.scenario.currency = scenario.currency;
    return SharedEvaluation(std::move(evaluation));
}

std::vector<DeckScenario> inAllViews(const std::vector<SharedEvaluation>& scenarios)
{
    std::vector<DeckScenario> all;
    for (const SharedEvaluation& scenario : scenarios)
        all.push_back({scenario});
    return all;
}

Message deckLacks(const Deck& deck, View view)
{
    Message why;
    for (std::size_t i = 0; i < deck.scenarios.size(); ++i) {
        why = info(view).lacks(*deck.scenarios[i].scenario, requestOf(deck, view, i));
        if (why.empty() || info(view).compares)
            break;
    }
    return why;
}

QStringList deckNames(const Deck& deck)
{
    QStringList names;
    for (const Slide& slide : slidesOf(deck))
        names << slide.name;
    return names;
}

Result<int> writeDeck(const Deck& deck, const std::function<bool(int, int, const QString&)>& goOn)
{
    if (const Outcome folder = makeFolder(deck.folder); !folder)
        return folder.error();
    const std::vector<Slide> slides = slidesOf(deck);
    int written = 0;
    Pace* pace = deck.options.request.pace;
    try {
        for (const Slide& slide : slides) {
            if (!goOn(written, static_cast<int>(slides.size()), slide.name))
                break;
            PictureOptions options = deck.options;
            options.view = slide.view;
            options.request = requestOf(deck, slide.view, slide.scenario);
            const Result<std::string> bytes =
                pictureBytes(*deck.scenarios[slide.scenario].scenario, options, deck.file);
            if (!bytes)
                return bytes.error();
            const Outcome done = madeAside(pace, [&] {
                Outcome outcome = writeFile(deck.folder / toPath(slide.name), *bytes);
                written += outcome ? 1 : 0;
                return outcome;
            });
            if (!done)
                return done.error();
        }
    } catch (const Ended&) {
        return written;
    }
    return written;
}

} // namespace breakeven
