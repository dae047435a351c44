// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

namespace breakeven {

/// Goes through what is being made once nobody waits for it any more; nothing of it is kept.
struct Ended {};

/// How work that may take long is done where somebody waits for it: in pieces between which his thread does what else
/// there is to do, and no longer than he wants it. Each function throws Ended where he does not.
class Pace {
public:
    virtual ~Pace() = default;
    /// Does `work`, which touches nothing that may change meanwhile, on a thread of its own, and comes back once it is
    /// done.
    virtual void aside(const std::function<void()>& work) = 0;
    /// Between two pieces of work that have to be done on this thread.
    virtual void pause() = 0;
    /// So many of all pieces are done; all is 0 while nobody knows how many there are.
    virtual void reach(int done, int all) = 0;
};

/// What `make` gives: made aside, or at once for want of a pace.
template <typename Make> auto madeAside(Pace* pace, Make make)
{
    if (pace == nullptr)
        return make();
    std::optional<decltype(make())> made;
    pace->aside([&] { made.emplace(make()); });
    return std::move(made).value();
}

inline void pause(Pace* pace)
{
    if (pace != nullptr)
        pace->pause();
}

inline void reach(Pace* pace, int done, int all)
{
    if (pace != nullptr)
        pace->reach(done, all);
}

} // namespace breakeven
