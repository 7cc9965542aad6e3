// The tree of an HTML text as a browser would build it, by the parser gumbo or, where it
// is plain, the short way (plain_tree.hpp); inside bounds of memory: its nodes live in an arena
// that goes with this object. What is made of it is markup.cpp's business.
#pragma once

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <string_view>

namespace network::learning {

class html_tree {
  public:
    /// Reads a fragment as it would stand in a page's body. `root()` is null where it would take
    /// more than `most_bytes`.
    explicit html_tree(std::string_view html, std::size_t most_bytes = 64u << 20u);
    ~html_tree();
    html_tree(html_tree const&) = delete;
    html_tree& operator=(html_tree const&) = delete;

    [[nodiscard]] GumboNode const* root() const { return root_; }

  private:
    struct arena;
    std::unique_ptr<arena> memory_;
    GumboNode const* root_ = nullptr;
};

} // namespace network::learning
