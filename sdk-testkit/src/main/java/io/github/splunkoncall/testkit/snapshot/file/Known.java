package io.github.splunkoncall.testkit.snapshot.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a seed has names for, so that one that there is not can be told with its place. */
record Known(Set<String> users, Set<String> policies, Set<String> webhooks) {
  static Known in(Node root) {
    Known known = new Known(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    known.users.add("admin");
    elements(root, "users")
        .forEach(
            user ->
                (user.isMap() ? user.peek("username") : Optional.of(user))
                    .ifPresent(name -> known.users.add(name.text())));
    for (Node team : elements(root, "teams")) {
      team.peek("name").ifPresent(name -> known.policies.add(name.text()));
      names(team, "members", known.users);
      names(team, "admins", known.users);
      elements(team, "policies")
          .forEach(
              policy -> policy.peek("name").ifPresent(name -> known.policies.add(name.text())));
    }
    root.peek("webhooks")
        .filter(Node::isMap)
        .map(Node::map)
        .map(Map::keySet)
        .ifPresent(known.webhooks::addAll);
    return known;
  }

  private static Iterable<Node> elements(Node node, String field) {
    return node.peek(field).map(Node::list).orElse(List.of());
  }

  private static void names(Node team, String field, Set<String> names) {
    team.peek(field).map(Node::oneOrMore).ifPresent(all -> all.forEach(n -> names.add(n.text())));
  }

  String user(Node node) {
    return require("user", users, node);
  }

  String policy(Node node) {
    return require("escalation policy", policies, node);
  }

  String webhook(Node node) {
    return require("webhook", webhooks, node);
  }

  static String require(String what, Set<String> names, Node node) {
    String name = node.text();
    if (!names.contains(name)) {
      throw node.problem("no " + what + " '" + name + "'" + Nearest.hint(name, names));
    }
    return name;
  }
}
